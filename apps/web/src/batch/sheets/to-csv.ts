import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

/**
 * UTF-8 with the mark by which Excel knows it. A text that a spreadsheet would run as a formula (`=…`, `+…`, `-…`, `@…`)
 * gets an apostrophe before it; numbers are written as they are.
 */
export const toCsv = ({ rows }: Sheet): Blob =>
  new Blob(
    [
      '\uFEFF',
      Papa.unparse(rows as Sheet['rows'][number][][number][], { escapeFormulae: true, newline: '\r\n' }),
      '\r\n',
    ],
    {
      type: 'text/csv;charset=utf-8',
    },
  );
