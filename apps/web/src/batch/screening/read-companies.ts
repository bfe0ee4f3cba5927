import type { Fact } from '@huice/engine';
import type { ColumnPlan } from '../columns/column-plan.ts';
import { nameColumn } from '../columns/column-plan.ts';
import { isUnitRow } from '../columns/unit-note.ts';
import { isExample, isTotal } from '../file/example-row.ts';
import { cellAt, type Rows, rowAt, rowCount } from '../file/rows.ts';
import { CompanyList } from './company-list.ts';

/** The rows below the header as companies; blank rows, units, sums and the template's example are passed over. */
export const readCompanies = (
  facts: readonly Fact[],
  rows: Rows,
  header: number,
  plans: readonly ColumnPlan[],
): CompanyList => {
  const nameAt = plans.findIndex(({ to }) => to === nameColumn);
  const isCompany = (row: number) => {
    const name = nameAt < 0 ? '' : cellAt(rows, row, nameAt).trim();
    if (isExample(name) || isTotal(name)) return false;
    const cells = rowAt(rows, row);
    return !cells.every(isBlank) && !isUnitRow(cells);
  };
  const places: number[] = [];
  for (let row = header + 1; row < rowCount(rows); row++) if (isCompany(row)) places.push(row);
  return new CompanyList(facts, { rows, plans, places: Uint32Array.from(places) });
};

const isBlank = (cell: string): boolean => cell.trim() === '';
