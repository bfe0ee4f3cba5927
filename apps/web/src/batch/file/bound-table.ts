import { limits } from './limits.ts';
import { type Read, read, refuse } from './read-result.ts';
import { packRows, type Rows } from './rows.ts';

type Lines = readonly (readonly string[])[];

/** The rows without empty edges; or why they are too much to be taken in. */
export const boundTable = (rows: Lines): Read<Rows> => {
  const trimmed = withoutEmptyEdges(rows);
  if (trimmed.length === 0) return refuse('empty');
  if (trimmed.length > limits.rows + 10) return refuse('too-many-rows', { limit: limits.rows });
  let length = 0;
  for (const [index, row] of trimmed.entries()) {
    if (row.length > limits.columns) return refuse('too-many-columns', { row: index + 1, limit: limits.columns });
    for (const cell of row) {
      if (cell.length > limits.cellLength) return refuse('cell-too-long', { row: index + 1, limit: limits.cellLength });
      length += cell.length;
    }
    if (length > limits.textLength) return refuse('too-much-text');
  }
  return read(packRows(trimmed));
};

const withoutEmptyEdges = (rows: Lines): Lines => {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
};
