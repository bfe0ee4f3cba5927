import { rowsBetween } from '../file/rows.ts';
import type { Table } from '../file/table.ts';

/** A cell that names the unit of what is below it and nothing else: `（万元）`, `单位：亿元`. */
const unitCell = /^[(（[【]?(?:单位|單位)?[:：]?(?:人民币|人民幣)?[千万萬亿億]?元[)）\]】]?$/;

/** Whether a row below the headings only says in what units they are: it is no company. */
export const isUnitRow = (row: readonly string[]): boolean => {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => unitCell.test(cell));
};

/** What the rows around the headings say of the unit of a column that does not say it itself; empty when they say nothing. */
export const unitNotes = ({ rows }: Table, header: number): ((column: number) => string) => {
  const above = rowsBetween(rows, 0, Math.max(0, header)).flat().join(' ');
  const [title = ''] = /(?:单位|單位)\s*[:：]\s*(?:人民币|人民幣)?\s*[千万萬亿億]?元/.exec(above) ?? [];
  const [below = []] = rowsBetween(rows, header + 1, header + 2);
  return (column) => (isUnitRow(below) && below[column]?.trim()) || title;
};
