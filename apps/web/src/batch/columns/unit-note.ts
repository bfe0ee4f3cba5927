import { unitStatements } from '@huice/engine/figures';
import { rowsBetween } from '../file/rows.ts';
import type { Table } from '../file/table.ts';

/** A cell that names the unit of what is below it and nothing else: `（万元）`, `单位：亿元`. */
export const isUnitCell = (cell: string): boolean =>
  cell.length <= 40 &&
  !/[\d０-９]/.test(cell) &&
  unitStatements(`(${cell})`, 'money').some(
    ({ text, measure }) => measure.of !== null && cell.length - text.length < 8,
  );

/** Whether a row below the headings only says in what units they are: it is no company. */
export const isUnitRow = (row: readonly string[]): boolean => {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every(isUnitCell);
};

/** What stands around the headings and may say the unit of a column: everything above them, and the column's cell in a row of units below. */
export const unitNotes = ({ rows }: Table, header: number): ((column: number) => readonly string[]) => {
  const above = rowsBetween(rows, 0, Math.max(0, header)).flat();
  const [below = []] = rowsBetween(rows, header + 1, header + 2);
  const isBelow = isUnitRow(below);
  return (column) => (isBelow ? [...above, below[column] ?? ''] : above).filter((cell) => cell.trim() !== '');
};
