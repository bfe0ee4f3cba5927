import { limits } from './limits.ts';
import { type Read, read, refuse } from './read-result.ts';
import { packRows, type Rows } from './rows.ts';

type Lines = readonly (readonly string[])[];

/** Headings, notes and sums beside the companies. */
const besides = 100;

/** The rows without empty edges; or why they are too much to be taken in. What is hidden may be as much again. */
export const boundTable = (rows: Lines, hidden: ReadonlySet<number> = new Set()): Read<Rows> => {
  const trimmed = withoutEmptyEdges(rows);
  if (trimmed.length === 0) return refuse('empty');
  let length = 0;
  let seen = 0;
  let filled = 0;
  for (const [index, row] of trimmed.entries()) {
    if (row.length > limits.columns) return refuse('too-many-columns', { row: index + 1, limit: limits.columns });
    for (const cell of row) {
      if (cell.length > limits.cellLength) return refuse('cell-too-long', { row: index + 1, limit: limits.cellLength });
      length += cell.length;
    }
    if (length > limits.textLength) return refuse('too-much-text');
    if (!row.some(isShown)) continue;
    filled++;
    if (!hidden.has(index)) seen++;
    if (seen > limits.rows + besides || filled > 2 * limits.rows)
      return refuse('too-many-rows', { limit: limits.rows });
  }
  return read(packRows(trimmed));
};

/** A formula that was never worked out shows nothing; one filled down beyond the list shows a nought or that it failed. */
const isShown = (cell: string): boolean => cell !== '' && !/^(?:[=#]|0(?:\.0{0,9})?%?$|[-—]$)/.test(cell);

const withoutEmptyEdges = (rows: Lines): Lines => {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
};
