import { strToU8, zipSync } from 'fflate';
import type { Cell, Sheet } from './sheet.ts';

/**
 * A workbook of plain tables: numbers as numbers, texts as texts, which no spreadsheet runs whatever they begin with, a
 * bold header that stays in sight. Office Open XML (ECMA-376), transitional, with texts inline.
 */
export const toXlsx = (sheets: readonly Sheet[]): Blob => {
  const named = sheets.map((sheet, index) => ({ sheet, id: index + 1 }));
  const parts = {
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
        ['/xl/workbook.xml', 'sheet.main'],
        ['/xl/styles.xml', 'styles'],
        ...named.map(({ id }) => [`/xl/worksheets/sheet${id}.xml`, 'worksheet'] as const),
      ]
        .map(([name, type]) => `<Override PartName="${name}" ContentType="${contentType}.${type}+xml"/>`)
        .join('')}</Types>`,
    ),
    '_rels/.rels': part(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': part(
      `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${named
        .map(({ sheet, id }) => `<sheet name="${escaped(sheetName(sheet.name))}" sheetId="${id}" r:id="rId${id}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      relations([
        ...named.map(({ id }) => ['worksheet', `worksheets/sheet${id}.xml`] as const),
        ['styles', 'styles.xml'] as const,
      ]),
    ),
    'xl/styles.xml': part(styles),
    ...Object.fromEntries(named.map(({ sheet, id }) => [`xl/worksheets/sheet${id}.xml`, part(worksheet(sheet))])),
  };
  // At once and in this thread: the zip library's own threads start from blob: addresses, which the content policy refuses.
  return new Blob([zipSync(parts) as Uint8Array<ArrayBuffer>], { type: `${contentType}.sheet` });
};

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const part = (xml: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

const relations = (of: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relation}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Style 0 is plain, style 1 the header's. Excel wants two fills and calls the second one its own. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

const worksheet = ({ rows, widths = [] }: Sheet): string => {
  const columns = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, column, index)).join('')}</row>`,
  );
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${
    columns === '' ? '' : `<cols>${columns}</cols>`
  }<sheetData>${lines.join('')}</sheetData></worksheet>`;
};

const cellXml = (cell: Cell, column: number, row: number): string => {
  if (cell === null || cell === '') return '';
  const place = `r="${lettersOf(column)}${row + 1}"${row === 0 ? ' s="1"' : ''}`;
  return typeof cell === 'number'
    ? `<c ${place}><v>${cell}</v></c>`
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, longest))}</t></is></c>`;
};

/** What the format allows in one cell. */
const longest = 32_767;

/** 0 is `A`, 26 is `AA`. */
const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What XML cannot hold is dropped; `_x0041_` would be read as an escape by spreadsheets, so its first mark is escaped. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? '&quot;');
