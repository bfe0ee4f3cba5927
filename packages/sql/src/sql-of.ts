import type { Calculator, Outcome } from '@huice/engine';
import type { DialectName } from './dialect.ts';
import { dialects } from './dialects/dialects.ts';
import { packQuery } from './pack-query.ts';
import { printQuery, type Shape } from './print-query.ts';
import type { QueryOptions } from './query-options.ts';

/**
 * A pack as one query over a table of companies, in the SQL of an engine: for each company and each incentive the status, the validity on
 * the day, the ends of the amount in CNY, and what decides. NULL in the table is unknown. `docs/sql.md` says what each column means.
 *
 * @example
 * const sql = sqlOf(calculator, { dialect: 'duckdb', asOf: '2026-11-30', table: 'companies' });
 * if (sql.ok) await connection.run(`CREATE TABLE answers AS ${sql.value}`);
 */
export const sqlOf = (
  calculator: Calculator,
  { dialect, shape = 'long', ...options }: QueryOptions & { readonly dialect: DialectName; readonly shape?: Shape },
): Outcome<string> => {
  const query = packQuery(calculator, options);
  return query.ok ? { ok: true, value: printQuery(query.value, dialects[dialect], shape) } : query;
};
