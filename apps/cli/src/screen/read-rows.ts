import type { Calculator } from '@huice/engine';
import type { CompanyRow } from './company-row.ts';
import { companyReader, type PlannedColumn } from './plan-columns.ts';
import type { RawRows } from './raw-rows.ts';
import { readLines } from './read-lines.ts';

/** Reads companies from rows as they stand in the input: a line each, or cells by the plan of their columns. */
export const rowReader = (
  { pack }: Calculator,
  plan: readonly PlannedColumn[],
): ((rows: RawRows) => readonly CompanyRow[]) => {
  const names = new Set([...pack.facts, ...(pack.terms ?? [])].map(({ id }) => id));
  const companyOf = companyReader(plan);
  return (rows) =>
    'cells' in rows
      ? rows.cells.map((cells, at) => companyOf(rows.first + at, cells))
      : readLines(rows, (id) => names.has(id));
};
