import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

/**
 * What makes a spreadsheet run a text: a sign of a formula, as wide as a letter or as a character, with nothing to be seen before
 * it; and a blank of control before anything, which some programs drop and then look again.
 */
const formulaStart =
  /^(?:[\t\r\n]|[\s\p{Z}\p{Cc}\p{Cf}\u3164\u115F\u1160\uFFA0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212])/u;

/**
 * UTF-8 with the mark by which Excel knows it. A text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers are written as they are.
 */
export const toCsv = ({ rows }: Sheet): Blob =>
  new Blob(
    [
      '\uFEFF',
      Papa.unparse(rows as Sheet['rows'][number][][number][], { escapeFormulae: formulaStart, newline: '\r\n' }),
      '\r\n',
    ],
    {
      type: 'text/csv;charset=utf-8',
    },
  );
