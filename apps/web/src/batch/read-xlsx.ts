import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { boundTable } from './bound-table.ts';
import { checkSheet } from './check-sheet.ts';
import { openZip } from './open-zip.ts';
import { type Read, read, refuse } from './read-result.ts';
import type { Table } from './table.ts';

/** Numbers as the shortest text that gives them, dates as YYYY-MM-DD. Formulas count by the value that was saved with them. */
export const readXlsx = async (bytes: Uint8Array, wanted = 0): Promise<Read<Table>> => {
  const opened = openZip(bytes, (name) => /\.(?:xml|rels|bin)$/i.test(name) && !/^(?:docProps|customXml)\//.test(name));
  if (!opened.ok) return opened;
  const parts = opened.value;
  if (parts.has('xl/workbook.bin')) return refuse('binary-workbook');
  if (!parts.has('xl/workbook.xml')) return refuse('not-a-workbook');
  for (const [name, part] of parts) {
    const xml = new TextDecoder().decode(part);
    // No spreadsheet program writes either; a file made to unfold in the reader does.
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return refuse('bomb');
    const excess = name.startsWith('xl/worksheets/') && name.endsWith('.xml') ? checkSheet(xml) : null;
    if (excess !== null) return { ok: false, refusal: excess };
  }
  // Packed anew from what was checked, so that the reader sees nothing else.
  const clean = zipSync(Object.fromEntries([...parts].filter(([name]) => !name.endsWith('.bin'))), { level: 0 });
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

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
};
