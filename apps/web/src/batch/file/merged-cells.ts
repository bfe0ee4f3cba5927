import { limits } from './limits.ts';

/** Cells that a sheet shows as one, by its first row and column, from 0. */
export interface Merged {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The rows with the value of a merged cell in each of its rows, at its first column; what else it covers shows nothing, whatever
 * a program left there. Null where they cover each other so often that to fill them would take for ever.
 */
export const withMerged = (
  rows: readonly (readonly string[] | undefined)[],
  merged: readonly Merged[],
): readonly (readonly string[] | undefined)[] | null => {
  const filled = [...rows];
  const own = new Set<number>();
  let work = 0;
  for (const { row: top, column, rows: height, columns } of merged) {
    const value = filled[top]?.[column] ?? '';
    const bottom = Math.min(top + height, rows.length);
    work += Math.max(0, bottom - top) * Math.min(columns, limits.columns);
    if (work > 2 * limits.cells) return null;
    for (let row = top; row < bottom; row++) {
      const before = filled[row];
      // A row of nothing of its own stays none: a note of three lines in height is one note.
      if (before === undefined || (value === '' && before.length <= column)) continue;
      if (!own.has(row)) filled[row] = [...before];
      own.add(row);
      const cells = filled[row] as string[];
      while (cells.length < column) cells.push('');
      cells[column] = value;
      cells.fill('', column + 1, Math.min(cells.length, column + columns));
    }
  }
  return filled;
};
