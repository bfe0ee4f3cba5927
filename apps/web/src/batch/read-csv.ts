import Papa from 'papaparse';
import { boundTable } from './bound-table.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import { limits } from './limits.ts';
import { type Read, type Refusal, read, refuse } from './read-result.ts';
import type { Table } from './table.ts';

/** Text with separators (comma, tab, semicolon or bar), in any of the encodings. Stops at the first excess. */
export const readCsv = (bytes: Uint8Array, encoding?: Encoding): Read<Table> => {
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  // What many systems call “.xls” is a web page.
  if (/^\s*<(?:!doctype|html|\?xml|table|meta)/i.test(text.slice(0, 500))) return refuse('web-page');
  const rows: string[][] = [];
  let cells = 0;
  let excess: Refusal | null = null;
  Papa.parse<string[]>(text, {
    step: ({ data, errors }, parser) => {
      rows.push(data);
      cells += data.length;
      excess =
        excessOf(data, rows.length, cells) ??
        (errors.some(({ type }) => type === 'Quotes') ? openQuote(rows.length) : null);
      if (excess !== null) parser.abort();
    },
  });
  if (excess !== null) return { ok: false, refusal: excess };
  const bound = boundTable(rows);
  return bound.ok ? read({ rows: bound.value, encoding: decoded.value.encoding, sheets: [], sheet: 0 }) : bound;
};

const openQuote = (row: number): Refusal => ({ code: 'open-quote', params: { row } });

const excessOf = (row: readonly string[], number: number, cells: number): Refusal | null => {
  if (row.length > limits.columns && row.some((cell, index) => index >= limits.columns && cell.trim() !== ''))
    return { code: 'too-many-columns', params: { row: number, limit: limits.columns } };
  if (row.length > 20 * limits.columns)
    return { code: 'too-many-columns', params: { row: number, limit: limits.columns } };
  if (number > limits.rows * 2) return { code: 'too-many-rows', params: { limit: limits.rows } };
  if (cells > limits.cells) return { code: 'too-many-cells', params: { limit: limits.cells } };
  return null;
};
