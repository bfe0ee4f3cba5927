import { cellAt, rowCount, widthAt } from '../file/rows.ts';
import type { Table } from '../file/table.ts';

/** The place of the headings in a list that has none: before its first row. */
export const noHeader = -1;

/** The header's cells, as many as the widest of the rows below it has. */
export const headerOf = ({ rows }: Table, header: number): readonly string[] => {
  const last = Math.min(rowCount(rows), header + 200);
  let width = 0;
  for (let row = Math.max(0, header); row < last; row++) width = Math.max(width, widthAt(rows, row));
  return Array.from({ length: width }, (_, column) => (header < 0 ? '' : cellAt(rows, header, column).trim()));
};
