import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { boundTable } from './bound-table.ts';
import { checkSheet } from './check-sheet.ts';
import { openZip } from './open-zip.ts';
import { type Read, read, refuse } from './read-result.ts';
import type { Table } from './table.ts';
import { withoutUnseen } from './without-unseen.ts';

/** Numbers as the shortest text that gives them, dates as YYYY-MM-DD. Formulas count by the value that was saved with them. */
export const readXlsx = async (bytes: Uint8Array, wanted = 0): Promise<Read<Table>> => {
  const opened = openZip(bytes, (name) => /\.(?:xml|rels|bin)$/i.test(name) && !/^(?:docProps|customXml)\//.test(name));
  if (!opened.ok) return opened;
  const parts = opened.value;
  if (parts.has('xl/workbook.bin')) return refuse('binary-workbook');
  if (!parts.has('xl/workbook.xml')) return refuse('not-a-workbook');
  const checked = checkedParts(parts);
  if (!checked.ok) return checked;
  // Packed anew from what was checked, so that the reader sees nothing else.
  const clean = zipSync(checked.value, { level: 0 });
  const sheets = await readWorkbook(clean.buffer as ArrayBuffer, { trim: true }).catch(() => null);
  if (sheets === null) return refuse('broken-workbook');
  const sheet = sheets[wanted] ?? sheets[0];
  if (sheet === undefined) return refuse('no-sheet');
  const bound = boundTable(sheet.data.map((row) => row.map(cellText)));
  if (!bound.ok) return bound;
  return read({
    rows: bound.value,
    encoding: null,
    sheets: sheets.map(({ sheet: name }) => name),
    sheet: sheets[wanted] === undefined ? 0 : wanted,
  });
};

/** The parts that the reader is to see; or why one of them is too much for it. */
const checkedParts = (parts: ReadonlyMap<string, Uint8Array>): Read<Record<string, Uint8Array>> => {
  const checked: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) {
    if (name.endsWith('.bin')) continue;
    const xml = new TextDecoder().decode(part);
    // No spreadsheet program writes either; a file made to unfold in the reader does.
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return refuse('bomb');
    const isSheet = name.startsWith('xl/worksheets/') && name.endsWith('.xml');
    const filled = isSheet ? withoutEmptyCells(xml) : xml;
    const excess = isSheet ? checkSheet(filled) : null;
    if (excess !== null) return { ok: false, refusal: excess };
    checked[name] = filled === xml ? part : new TextEncoder().encode(filled);
  }
  return read(checked);
};

/**
 * The same sheet without cells and rows that hold nothing but a style. A column formatted to the end of its sheet has a
 * million of them, which are not the list’s. Each that goes says where it stood, so the others stay where they are.
 */
const withoutEmptyCells = (xml: string): string =>
  xml
    .replace(/<c\s[^<>]*\br="[^"<>]*"[^<>]*\/>/g, '')
    .replace(/<row\s[^<>]*\br="[^"<>]*"[^<>]*(?:\/>|>\s*<\/row>)/g, '');

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  // As many digits as a spreadsheet shows: what it stores beyond them is how 0.1 + 0.2 misses 0.3.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return withoutUnseen(String(cell));
};
