import { cast38, type Dialect, decimalTypes, inQuotes } from '../dialect.ts';

const quoted = inQuotes('"');

export const duckdb: Dialect = {
  name: 'duckdb',
  quoted,
  text: inQuotes("'"),
  figure: (value) => value,
  // A product of two decimals of at most 18 digits has 18, and overflows; one factor of 19 makes room.
  factor: (value) => `CAST(${value} AS DECIMAL(${Math.max(19, value.length)},${value.split('.')[1]?.length ?? 0}))`,
  decimal: cast38,
  days: (sql) => `(${sql} - DATE '1970-01-01')`,
  typeOf: { boolean: 'BOOLEAN', text: 'VARCHAR', whole: 'BIGINT', date: 'DATE', ...decimalTypes },
  fence: '',
  checks: true,
  spread: (key, results, from) => {
    const structs = results.map((one) => `{${one.map(([name, sql]) => `${quoted(name)}: ${sql}`).join(', ')}}`);
    return `SELECT ${key}, UNNEST(r) FROM (SELECT ${key}, UNNEST([\n${structs.join(',\n')}\n]) AS r FROM ${from}) AS spread`;
  },
};
