import { cellAt } from '../file/rows.ts';
import type { Table } from '../file/table.ts';
import { headerOf } from './header-of.ts';
import type { Reading } from './reading.ts';

/** The columns that are taken for nothing, but hold something: they go with the companies into what is saved. Hidden ones stay hidden. */
export const ownColumns = (
  table: Table,
  { header, plans, taken }: Pick<Reading, 'header' | 'plans' | 'taken'>,
  companies: Uint32Array,
): readonly number[] => {
  const hidden = new Set(taken.has('hidden-column') ? [] : table.layout?.hiddenColumns);
  const names = headerOf(table, header);
  const holds = (column: number) => companies.some((row) => cellAt(table.rows, row, column).trim() !== '');
  return plans.flatMap(({ to }, column) =>
    to === null && !hidden.has(column) && (names[column] !== '' || holds(column)) ? [column] : [],
  );
};
