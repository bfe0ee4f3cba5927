import Papa from 'papaparse';
import { boundTable } from './bound-table.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import { limits } from './limits.ts';
import { wrongQuoteAt } from './quote-check.ts';
import { type Read, type Refusal, read, refuse } from './read-result.ts';
import type { Table } from './table.ts';
import { withoutUnseen } from './without-unseen.ts';

/** Text with separators (comma, tab, semicolon or bar, of full width, too), in any of the encodings. Stops at the first excess. */
export const readCsv = (bytes: Uint8Array, encoding?: Encoding): Read<Table> => {
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) return decoded;
  const text = withoutUnseen(decoded.value.text).replace(/\r\n?/g, '\n');
  // What many systems call “.xls” is a web page.
  if (/^\s*<(?:!doctype|html|\?xml|table|meta)/i.test(text.slice(0, 500))) return refuse('web-page');
  const delimiter = separatorOf(text);
  const wrong = wrongQuoteAt(text, delimiter);
  if (wrong !== null) return refuse('open-quote', { row: wrong });
  const rows: (readonly string[])[] = [];
  let filled = 0;
  let cells = 0;
  let excess: Refusal | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data }, parser) => {
      // Spreadsheets save the whole sheet when a column was formatted to its end: a million rows with nothing in them.
      const isEmpty = data.every((cell) => cell === '');
      rows.push(isEmpty ? nothing : data.map(asText));
      if (!isEmpty) filled++;
      cells += isEmpty ? 0 : data.length;
      excess = excessOf(data, { number: rows.length, filled, cells });
      if (excess !== null) parser.abort();
    },
  });
  if (excess !== null) return { ok: false, refusal: excess };
  const bound = boundTable(rows);
  return bound.ok ? read({ rows: bound.value, encoding: decoded.value.encoding, sheets: [], sheet: 0 }) : bound;
};

/** The last are what people type between two cells who write a table by hand: `营业收入：5000万元`. */
const separators = ['\t', ',', ';', '|', '，', '；', '｜', '：', ':'];

/** The comma of `5,000` is no separator, unless there is no other. */
const separatorOf = (text: string): string => {
  const sample = text.slice(0, 64 * 1024);
  const withoutThousands = sample.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return guessed(withoutThousands) ?? inMostLines(withoutThousands) ?? guessed(sample) ?? ',';
};

/** Null where the lines are of one cell, or too many are. Without the blank lines: the one after the last line would be one more. */
const guessed = (sample: string): string | null => {
  const { meta, errors } = Papa.parse(sample, { preview: 20, skipEmptyLines: 'greedy' });
  return errors.some(({ code }) => code === 'UndetectableDelimiter') ? null : meta.delimiter;
};

/** Two columns below a title are too few for the guess. No sentence holds a tab, so that a single one will do. */
const inMostLines = (sample: string): string | undefined => {
  const lines = sample
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  return separators.find((one) => {
    const count = lines.filter((line) => line.includes(one)).length;
    return 2 * count > lines.length || (one === '\t' && count > 0);
  });
};

/** `="00123"` is how programs keep a spreadsheet from taking a code for a number. */
const asText = (cell: string): string =>
  cell.startsWith('="') && cell.indexOf('"', 2) === cell.length - 1 ? cell.slice(2, -1) : cell;

const nothing: readonly string[] = [];

interface Counts {
  readonly number: number;
  readonly filled: number;
  readonly cells: number;
}

const excessOf = (row: readonly string[], { number, filled, cells }: Counts): Refusal | null => {
  if (row.length > limits.columns && row.some((cell, index) => index >= limits.columns && cell.trim() !== ''))
    return { code: 'too-many-columns', params: { row: number, limit: limits.columns } };
  if (row.length > 20 * limits.columns)
    return { code: 'too-many-columns', params: { row: number, limit: limits.columns } };
  if (filled > limits.rows * 2 || number > limits.sheetRows)
    return { code: 'too-many-rows', params: { limit: limits.rows } };
  if (cells > limits.cells) return { code: 'too-many-cells', params: { limit: limits.cells } };
  return null;
};
