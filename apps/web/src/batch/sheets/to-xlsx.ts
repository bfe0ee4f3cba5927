import { strToU8, Zip, ZipDeflate } from 'fflate';
import { SharedTexts } from './shared-texts.ts';
import type { Cell, Sheet } from './sheet.ts';
import { escaped } from './xml-text.ts';

/**
 * A workbook of plain tables: numbers as numbers, texts as texts, which no spreadsheet runs whatever they begin with, a
 * bold header that stays in sight. Office Open XML (ECMA-376), transitional; a text stands once, however many cells hold it.
 */
export const toXlsx = (sheets: readonly Sheet[]): Blob => {
  const named = sheets.map((sheet, index) => ({ sheet, id: index + 1 }));
  const texts = new SharedTexts();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  // At once and in this thread: the zip library's own threads start from blob: addresses, which the content policy refuses.
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  });
  /** Packed piece by piece, so that no sheet ever stands there as one text. */
  const add = (name: string, pieces: Iterable<string>) => {
    const part = new ZipDeflate(name, { level: 3 });
    zip.add(part);
    part.push(strToU8('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'));
    for (const piece of pieces) part.push(strToU8(piece));
    part.push(new Uint8Array(0), true);
  };
  add('[Content_Types].xml', [
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
      ['/xl/workbook.xml', 'sheet.main'],
      ['/xl/styles.xml', 'styles'],
      ['/xl/sharedStrings.xml', 'sharedStrings'],
      ...named.map(({ id }) => [`/xl/worksheets/sheet${id}.xml`, 'worksheet'] as const),
    ]
      .map(([name, type]) => `<Override PartName="${name}" ContentType="${contentType}.${type}+xml"/>`)
      .join('')}</Types>`,
  ]);
  add('_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]);
  add('xl/workbook.xml', [
    `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${named
      .map(({ sheet, id }) => `<sheet name="${escaped(sheetName(sheet.name))}" sheetId="${id}" r:id="rId${id}"/>`)
      .join('')}</sheets></workbook>`,
  ]);
  add('xl/_rels/workbook.xml.rels', [
    relations([
      ...named.map(({ id }) => ['worksheet', `worksheets/sheet${id}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ]);
  add('xl/styles.xml', [styles]);
  for (const { sheet, id } of named) add(`xl/worksheets/sheet${id}.xml`, worksheet(sheet, texts));
  add('xl/sharedStrings.xml', [`<sst xmlns="${main}">`, ...texts.xml(), '</sst>']);
  zip.end();
  return new Blob(chunks, { type: `${contentType}.sheet` });
};

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (of: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relation}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Style 0 is plain, style 1 the header's. Excel wants two fills and calls the second one its own. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** So many rows are written at a time. */
const piece = 500;

function* worksheet({ rows, widths = [] }: Sheet, texts: SharedTexts): Iterable<string> {
  const columns = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  yield `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${
    columns === '' ? '' : `<cols>${columns}</cols>`
  }<sheetData>`;
  const letters = (rows[0] ?? []).map((_, column) => lettersOf(column));
  const cellXml = (cell: Cell, column: number, row: number): string => {
    if (cell === null || cell === '') return '';
    const place = `r="${letters[column] ?? lettersOf(column)}${row + 1}"${row === 0 ? ' s="1"' : ''}`;
    return typeof cell === 'number'
      ? `<c ${place}><v>${cell}</v></c>`
      : `<c ${place} t="s"><v>${texts.numberOf(cell)}</v></c>`;
  };
  for (let from = 0; from < rows.length; from += piece) {
    let xml = '';
    for (let row = from; row < Math.min(rows.length, from + piece); row++) {
      xml += `<row r="${row + 1}">`;
      for (const [column, cell] of (rows[row] ?? []).entries()) xml += cellXml(cell, column, row);
      xml += '</row>';
    }
    yield xml;
  }
  yield '</sheetData></worksheet>';
}

/** 0 is `A`, 26 is `AA`. */
const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
