import { headingJoint } from '@huice/tables';
import { rowCount, widthAt } from '../file/rows.ts';
import type { Table } from '../file/table.ts';
import { headingDepth, headingTexts } from './heading-rows.ts';

/** The place of the headings in a list that has none: before its first row. */
export const noHeader = -1;

/** The position of the first row below the headings. */
export const bodyOf = (table: Table, header: number): number => Math.max(0, header + headingDepth(table, header));

/** The headings, as many as the widest of the rows below them has. */
export const headerOf = (table: Table, header: number): readonly string[] => {
  const { rows } = table;
  const last = Math.min(rowCount(rows), header + 200);
  let width = 0;
  for (let row = Math.max(0, header); row < last; row++) width = Math.max(width, widthAt(rows, row));
  const levels = headingTexts(table, header, headingDepth(table, header));
  return Array.from({ length: width }, (_, column) =>
    levels
      .flatMap((texts) => texts[column] || [])
      .filter((text, at, all) => text !== all[at - 1])
      .join(headingJoint),
  );
};
