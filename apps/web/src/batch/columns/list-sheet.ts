import type { Fact } from '@huice/engine';
import { columnsNamed, headerWithin } from '@huice/tables';
import type { Table } from '../file/table.ts';

/**
 * Which sheet of a workbook is the list: the first in sight whose headings name at least half as many columns as those of the
 * best. Null where none names more than another, so that the first is as good as any.
 */
export const listSheet = (facts: readonly Fact[], { sheets }: Table, namedIn = rowNames): number | null => {
  const named = sheets.map(({ head }) => namedIn(facts, head));
  const best = Math.max(0, ...named);
  return best === 0 ? null : named.findIndex((count) => count * 2 >= best);
};

/** How many columns the best of the first rows names. */
export const rowNames = (facts: readonly Fact[], rows: readonly (readonly string[])[]): number =>
  Math.max(0, ...rows.slice(0, headerWithin).map((row) => columnsNamed(facts, row)));
