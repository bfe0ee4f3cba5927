import { cellAt, rowAt, rowCount } from '../file/rows.ts';
import type { Table } from '../file/table.ts';
import { isFigure, isNeed, isOrder, plainLine } from './line-words.ts';
import { isUnitRow } from './unit-note.ts';

/** Headings of more rows than these are no table that anyone fills in. */
const most = 4;

/**
 * Of how many rows the headings consist that begin in this one: `融资` over `金额（万元）` and `轮次` is two, whether its cells
 * are shown as one or only stand beside blanks. None where a list has no headings.
 */
export const headingDepth = (table: Table, header: number): number => {
  if (header < 0) return 0;
  let depth = 1;
  while (depth < most && goesOn(table, header, depth)) depth++;
  return depth;
};

/** The text of one row of the headings, above each column that it stands for. */
export const headingTexts = (table: Table, header: number, depth: number): readonly (readonly string[])[] =>
  Array.from({ length: depth }, (_, at) => {
    const texts = rowAt(table.rows, header + at).map((cell) => cell.trim());
    return at === depth - 1 ? texts : spread(table, header + at, texts);
  });

/** A heading over several columns stands for each of them. */
const spread = ({ rows, layout }: Table, row: number, texts: readonly string[]): readonly string[] => {
  const wide = (layout?.merged ?? []).filter((one) => one.row === row && one.columns > 1);
  const width = Math.max(texts.length, rowAt(rows, row + 1).length);
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const own = texts[column] ?? '';
    const over = wide.find((one) => one.column < column && column < one.column + one.columns);
    if (over !== undefined) return texts[over.column] ?? '';
    if (own !== '') group = own;
    // Without cells shown as one, a blank belongs to the heading before it if something stands below.
    return own === '' && wide.length === 0 && cellAt(rows, row + 1, column).trim() !== '' ? group : own;
  });
};

const goesOn = (table: Table, header: number, depth: number): boolean => {
  const { rows, layout } = table;
  const merged = layout?.merged ?? [];
  const [above, row] = [header + depth - 1, header + depth];
  // Something has to be left for the companies.
  if (row + 1 >= rowCount(rows)) return false;
  const [upper, lower] = [rowAt(rows, above).map((cell) => cell.trim()), rowAt(rows, row).map((cell) => cell.trim())];
  const filled = upper.flatMap((cell, column) => (cell === '' ? [] : [column]));
  const [first] = filled;
  if (first === undefined || filled.length < 2 || !isOfHeadings(lower)) return false;
  if (merged.some((one) => one.row >= header && one.row <= above && one.row + one.rows > row)) return true;
  if (lower.some((cell) => cell !== '' && isFigure(plainLine(cell)) && !isYear(cell))) return false;
  const isUnder = lower.some(
    (cell, column) => cell !== '' && ((upper[column] ?? '') === '' || isRepeated(upper, column)),
  );
  const isWide = merged.some((one) => one.row === above && one.columns > 1);
  if (!isUnder && !isWide) return false;
  // A company has its name where the headings begin; or the names of the columns are those below.
  const hasNoName = (lower[first] ?? '') === '' && cellAt(rows, row + 1, first).trim() !== '';
  return hasNoName || (!upper.some((cell) => /[:：\d]/.test(cell) || isNameHeading(cell)) && lower.some(isNameHeading));
};

const isRepeated = (cells: readonly string[], column: number): boolean =>
  column > 0 && cells[column] === cells[column - 1];

/** `2024年` heads a column. */
const isYear = (cell: string): boolean => /^(?:19|20)\d{2}\s?年?度?$/.test(cell);

const isOfHeadings = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || isUnitRow(cells)) return false;
  const plain = filled.map(plainLine);
  if (plain.every(isNeed) || plain.filter(isOrder).length * 2 > plain.length) return false;
  return filled.every((cell) => cell.length <= 80 && !cell.startsWith('='));
};

const isNameHeading = (cell: string): boolean =>
  /^(?:(?:企业|公司|单位|机构|主体|项目|纳税人|企業|單位|機構)?(?:名称|全称|名稱|全稱)|(?:company|firm|legal|enterprise)?name|company|enterprise)$/.test(
    plainLine(cell),
  );
