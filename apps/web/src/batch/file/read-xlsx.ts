import { boundTable } from './bound-table.ts';
import { readStyles } from './cell-styles.ts';
import type { SheetContext } from './cell-text.ts';
import { readTexts } from './cell-texts.ts';
import { withMerged } from './merged-cells.ts';
import { type Archive, openZip } from './open-zip.ts';
import { type Read, type Refusal, read, refuse } from './read-result.ts';
import { ExcessError, readSheet } from './read-sheet.ts';
import { DeclarationError } from './read-xml.ts';
import type { Table } from './table.ts';
import { withoutUnseen } from './without-unseen.ts';
import { type PartText, readWorkbook, type Workbook, workbookPath } from './workbook.ts';

/** Numbers as the sheet shows them, dates as YYYY-MM-DD. Formulas count by the value that was saved with them. */
export const readXlsx = (bytes: Uint8Array, wanted?: number): Read<Table> => {
  const opened = openZip(bytes);
  if (!opened.ok) return opened;
  const archive = opened.value;
  if (archive.has('xl/workbook.bin')) return refuse('binary-workbook');
  try {
    const textOf = partText(archive);
    const path = workbookPath(archive, textOf);
    return path === null ? refuse('not-a-workbook') : readSheetOf(readWorkbook(path, textOf), textOf, wanted);
  } catch (error) {
    if (error instanceof ExcessError) return { ok: false, refusal: error.refusal };
    return refuse(error instanceof DeclarationError ? 'bomb' : 'broken-workbook');
  }
};

/** Rows by which a list is told from a guide. */
const headRows = 12;

/** Headings stand within these, so that only their cells that are shown as one are of use later. */
const headingZone = 24;

const readSheetOf = (workbook: Workbook, textOf: PartText, wanted?: number): Read<Table> => {
  const { worksheets, textsPath, stylesPath, isFrom1904 } = workbook;
  const texts = readTexts(orNothing(textsPath, textOf, 'sst'));
  const styles = readStyles(orNothing(stylesPath, textOf, 'styleSheet'));
  const context: SheetContext = { texts, styles, isFrom1904 };
  const xmlOf = worksheets.map(({ path }) => once(() => textOf(path) ?? '<worksheet/>'));
  const isOnly = worksheets.filter(({ isHidden }) => !isHidden).length === 1;
  const sheets = worksheets.map(({ name, isHidden }, at) => ({
    name,
    isHidden,
    head: isHidden || isOnly ? [] : filledRows(readSheet(xmlOf[at]?.() ?? '', context, headRows).rows),
  }));
  const places = sheets.map((_, at) => at);
  // The first in sight that holds something, else any that does: a list may be hidden behind an empty sheet.
  const order =
    wanted !== undefined && sheets[wanted] !== undefined
      ? [wanted]
      : [false, true].flatMap((hidden) => places.filter((at) => sheets[at]?.isHidden === hidden));
  let outcome: Read<Table> = refuse('no-sheet');
  for (const at of order) {
    outcome = tableOf(xmlOf[at]?.() ?? '', context, sheets, at);
    if (outcome.ok || outcome.refusal.code !== 'empty') break;
  }
  return outcome;
};

const tableOf = (xml: string, context: SheetContext, sheets: Table['sheets'], sheet: number): Read<Table> => {
  const found = readSheet(xml, context);
  const merged = withMerged(found.rows, found.merged);
  if (merged === null) return refuse('broken-workbook');
  const lines = Array.from(merged, (row) => row?.map(withoutUnseen) ?? []);
  const bound = boundTable(lines, found.hiddenRows);
  if (!bound.ok) return bound;
  return read({
    rows: bound.value,
    encoding: null,
    sheets,
    sheet,
    layout: {
      hiddenRows: Uint32Array.from(inOrder(found.hiddenRows).filter((row) => row < lines.length)),
      hiddenColumns: inOrder(found.hiddenColumns),
      merged: found.merged.filter(({ row }) => row < headingZone).slice(0, 1000),
    },
  });
};

const inOrder = (places: ReadonlySet<number>): readonly number[] => [...places].toSorted((one, other) => one - other);

const filledRows = (rows: readonly (readonly string[] | undefined)[]): readonly (readonly string[])[] =>
  rows.filter((row) => row !== undefined);

const orNothing = (path: string | null, textOf: PartText, root: string): string =>
  (path === null ? null : textOf(path)) ?? `<${root}/>`;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The text of a part, in the encoding that it begins with. */
const partText =
  (archive: Archive): PartText =>
  (name) => {
    const part = archive.part(name);
    if (part === null) return null;
    if (!part.ok) throw new ExcessError(part.refusal satisfies Refusal);
    const [first, second] = part.value;
    const encoding =
      first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(part.value);
  };
