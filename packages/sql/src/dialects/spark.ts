import { cast38, type Dialect, decimalTypes, inQuotes, pointed } from '../dialect.ts';

const quoted = inQuotes('`');

/** The backslash begins an escape. */
const text = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export const spark: Dialect = {
  name: 'spark',
  quoted,
  text,
  // Without BD a figure with a point is a decimal, too, unless it is written with an exponent; said all the same.
  figure: (value) => (value.includes('.') ? `${value}BD` : value),
  factor: (value) => `${pointed(value)}BD`,
  decimal: cast38,
  days: (sql) => `DATEDIFF(${sql}, DATE '1970-01-01')`,
  typeOf: { boolean: 'BOOLEAN', text: 'STRING', whole: 'BIGINT', date: 'DATE', ...decimalTypes },
  fence: '',
  checks: false,
  spread: (key, results, from) => {
    const structs = results.map(
      (one) => `NAMED_STRUCT(${one.map(([name, sql]) => `${text(name)}, ${sql}`).join(', ')})`,
    );
    return `SELECT ${key}, INLINE(ARRAY(\n${structs.join(',\n')}\n)) FROM ${from}`;
  },
};
