import { type Dialect, inQuotes, pointed } from '../dialect.ts';

const quoted = inQuotes('"');

export const postgres: Dialect = {
  name: 'postgres',
  quoted,
  text: inQuotes("'"),
  figure: (value) => value,
  factor: pointed,
  decimal: (sql) => sql,
  days: (sql) => `(${sql} - DATE '1970-01-01')`,
  // NUMERIC is exact to any digit, and no faster for being narrow.
  typeOf: {
    boolean: 'BOOLEAN',
    text: 'TEXT',
    whole: 'BIGINT',
    date: 'DATE',
    money: 'NUMERIC(18,2)',
    quantity: 'NUMERIC(18,6)',
    share: 'NUMERIC(18,9)',
    amount: 'NUMERIC(38,2)',
  },
  // The planner would copy each expression to wherever its name stands.
  fence: ' OFFSET 0',
  checks: true,
  spread: (key, results, from) => {
    const names = (results[0] ?? []).map(([name]) => quoted(name)).join(', ');
    const lines = results.map((one) => `(${one.map(([, sql]) => sql).join(', ')})`);
    return `SELECT ${key}, r.* FROM ${from} CROSS JOIN LATERAL (VALUES\n${lines.join(',\n')}\n) AS r(${names})`;
  },
};
