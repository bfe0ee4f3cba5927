import type { Fact } from '@huice/engine';
import { columnsNamed, plainText } from '@huice/tables';
import { isFigure, plainLine } from '../batch/columns/line-words.ts';
import { rowNames } from '../batch/columns/list-sheet.ts';
import { isUnitCell } from '../batch/columns/unit-note.ts';
import { limits } from '../batch/file/limits.ts';
import { packRows, rowsBetween } from '../batch/file/rows.ts';
import type { Table } from '../batch/file/table.ts';

type Lines = readonly (readonly string[])[];

/** Names stand within these: before them there may be a number and a group. */
export const namesWithin = 4;

/** As many rows as a table can have columns once it is turned. */
const linesOf = ({ rows }: Table): Lines => rowsBetween(rows, 0, limits.columns);

const columnOf = (lines: Lines, column: number): readonly string[] => lines.map((line) => line[column] ?? '');

/** Per column that may hold the names, how many facts it names. */
const namedIn = (facts: readonly Fact[], lines: Lines): readonly number[] =>
  Array.from({ length: namesWithin }, (_, column) => columnsNamed(facts, columnOf(lines, column)));

/** How many facts the first rows of a sheet name, whichever way it is laid out. */
export const namesEitherWay = (facts: readonly Fact[], lines: Lines): number =>
  Math.max(rowNames(facts, lines), ...namedIn(facts, lines));

/** The column of names where what is said stands beside them, as in a balance sheet; null where it stands below, as in a list. */
export const namesBeside = (facts: readonly Fact[], table: Table): number | null => {
  const lines = linesOf(table);
  const counts = namedIn(facts, lines);
  const [most, inRow] = [Math.max(...counts), rowNames(facts, lines)];
  const column = counts.indexOf(most);
  if (most !== inRow) return most > inRow ? column : null;
  const first = firstNamed(facts, lines, column);
  const [beside = '', below = ''] = [lines[first]?.[column + 1], lines[first + 1]?.[column]];
  const isPair = lines.length > 2 && lines.every(({ length }) => length < 3);
  return lines.length === 1 || (isFigure(plainLine(beside)) && !isFigure(plainLine(below))) || (most === 0 && isPair)
    ? column
    : null;
};

/** `名称 | 数值` heads the columns, and names no company. */
const isBare = (cell: string): boolean => /^(?:名称|name)$/.test(plainText(cell));

const firstNamed = (facts: readonly Fact[], lines: Lines, column: number): number =>
  Math.max(
    0,
    lines.findIndex(({ [column]: cell = '' }) => !isBare(cell) && columnsNamed(facts, [cell]) > 0),
  );

/** A figure, and no year: `2024年`, `2024`. */
const isAmount = (cell: string): boolean => isFigure(plainLine(cell)) && !/^(?:19|20)\d{2}年?$/.test(cell.trim());

/** A line of its own above the table, or one of its date and its unit: `编制单位：甲公司 | 单位：万元`. */
const isTitle = (line: readonly string[], names: number): boolean =>
  line.filter((cell) => cell.trim() !== '').length < 2 ||
  isBare(line[names] ?? '') ||
  (line.some((cell) => /[:：]/.test(cell)) && !line.slice(names + 1).some(isAmount));

/** What heads a column that says nothing of a company. */
const besides = new Set(
  '序号|行次|代码|指标代码|编码|备注|附注|说明|来源|数据来源|no|line|code|note|notes|remark|remarks|source'.split('|'),
);

/** Before the names, once turned: what stood above them. */
const notesAbove = 1;

/** The row of names in a table that was turned. */
export const turnedHeader = (names: number): number => names + notesAbove;

/**
 * The table as a list: each column behind the names is a row, so that a fact is a column in both. What stood above the names stands
 * above them still, where a list has its unit; a column of units goes into the names. `headOf` is what a row was headed by.
 */
export const turned = (
  facts: readonly Fact[],
  table: Table,
  names: number,
): { readonly table: Table; readonly headOf: (row: number) => string } => {
  const lines = linesOf(table);
  const first = firstNamed(facts, lines, names);
  const above = lines.slice(0, first);
  const heads =
    above.findLast((line) => {
      const cells = line.slice(names + 1).filter((cell) => cell.trim() !== '');
      return cells.length > 0 && !cells.some((cell) => isAmount(cell) || /[:：]/.test(cell));
    }) ?? [];
  const width = Math.max(...lines.map(({ length }) => length));
  const body = lines.map((line, at) => (at < first && isTitle(line, names) ? [] : line));
  const columns = Array.from({ length: width }, (_, column) => columnOf(body, column));
  const isOfUnits = (column: number) => {
    const filled = (columns[column] ?? []).slice(first).filter((cell) => cell.trim() !== '');
    return column > names && filled.length > 0 && filled.every(isUnitCell);
  };
  const units = columns.findIndex((_, column) => isOfUnits(column));
  const named = (name: string, at: number) => {
    const unit = columns[units]?.[at]?.trim() ?? '';
    return unit === '' || at < first ? name : `${name}（${unit}）`;
  };
  const rows = columns.map((cells, column) => {
    if (column === names) return cells.map(named);
    return column > names && (column === units || besides.has(plainText(heads[column] ?? ''))) ? [] : cells;
  });
  const hidden = table.layout;
  return {
    table: {
      ...table,
      rows: packRows([above.flat(), ...rows]),
      ...(hidden === undefined
        ? {}
        : {
            layout: {
              hiddenRows: Uint32Array.from(hidden.hiddenColumns, (column) => column + notesAbove),
              hiddenColumns: [...hidden.hiddenRows],
              merged: [],
            },
          }),
    },
    headOf: (row) => (heads[row - notesAbove] ?? '').trim(),
  };
};
