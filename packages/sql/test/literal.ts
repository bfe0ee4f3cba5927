import type { Column } from '../src/columns.ts';
import type { Dialect } from '../src/dialect.ts';
import type { Company } from './companies.ts';

/** Rows as the values of an INSERT. */
export const rowsSql = (rows: readonly Company[], columns: readonly Column[], dialect: Dialect, first = 0): string =>
  rows
    .map((row, at) => `(${[String(first + at), ...columns.map((one) => literal(row, one, dialect))].join(',')})`)
    .join(',\n');

const literal = (row: Company, { name, type }: Column, dialect: Dialect): string => {
  const value = row[name] ?? null;
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return type === 'text' ? dialect.text(value) : type === 'date' ? `DATE '${value}'` : value;
};
