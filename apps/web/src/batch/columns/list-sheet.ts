import type { Fact } from '@huice/engine';
import type { Table } from '../file/table.ts';
import { columnsNamed, headerWithin } from './guess-columns.ts';

/**
 * Which sheet of a workbook is the list: the first in sight whose headings name at least half as many columns as those of the
 * best. Null where none names more than another, so that the first is as good as any.
 */
export const listSheet = (facts: readonly Fact[], { sheets }: Table): number | null => {
  const named = sheets.map(({ head }) =>
    Math.max(0, ...head.slice(0, headerWithin).map((row) => columnsNamed(facts, row))),
  );
  const best = Math.max(0, ...named);
  return best === 0 ? null : named.findIndex((count) => count * 2 >= best);
};
