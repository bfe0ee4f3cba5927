import type { Fact } from '@huice/engine';
import { type ColumnPlan, nameColumn } from '@huice/tables';
import { companiesAmong, linesOf, nothingTaken, type Taken } from '../src/batch/columns/line-kinds.ts';
import { ownColumns } from '../src/batch/columns/own-columns.ts';
import type { Rows } from '../src/batch/file/rows.ts';
import type { Table } from '../src/batch/file/table.ts';
import { CompanyList } from '../src/batch/screening/company-list.ts';

/** The companies of a table as the page takes them. */
export const companiesOf = (
  facts: readonly Fact[],
  table: Table | Rows,
  header: number,
  plans: readonly ColumnPlan[],
  taken: Taken = nothingTaken,
): CompanyList => {
  const whole = 'rows' in table ? table : { rows: table, encoding: null, sheets: [], sheet: 0 };
  const nameAt = plans.findIndex(({ to }) => to === nameColumn);
  const places = companiesAmong(linesOf(whole, header, nameAt), taken);
  const own = ownColumns(whole, { header, plans, taken }, places);
  return new CompanyList(facts, { rows: whole.rows, plans, places, own });
};
