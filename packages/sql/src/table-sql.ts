import type { Fact, Outcome, Pack } from '@huice/engine';
import { boundsOf } from '@huice/engine/diagram';
import { type Column, columnsOf } from './columns.ts';
import type { Dialect, DialectName } from './dialect.ts';
import { dialects } from './dialects/dialects.ts';
import { all, column, compare, type Expression, figure, yes } from './expression.ts';
import { printExpression } from './print-expression.ts';
import { type QueryOptions, readOptions } from './query-options.ts';

/**
 * The table of companies that a query reads: a column for each fact, with what each may hold as a CHECK where the engine keeps those
 * (DuckDB, PostgreSQL), so that no row comes in that `check` would refuse.
 *
 * Issues: `ask/wrong-option`.
 */
export const tableSql = (
  pack: Pack,
  { dialect, ...options }: Pick<QueryOptions, 'table' | 'key' | 'ranges'> & { readonly dialect: DialectName },
): Outcome<string> => {
  const read = readOptions({ asOf: '', ...options }, pack);
  if (!read.ok) return read;
  const { table, key, ranges } = read.value;
  const words = dialects[dialect];
  const columns = columnsOf(pack, ranges);
  const lines = columns.list.map(
    (one) => `  ${words.quoted(one.name)} ${words.typeOf[one.type]}${checkOf(one, words)}`,
  );
  const name = table.split('.').map(words.quoted).join('.');
  const using = dialect === 'spark' ? ' USING PARQUET' : '';
  return {
    ok: true,
    value: `CREATE TABLE ${name} (\n${[`  ${words.quoted(key)} BIGINT NOT NULL`, ...lines].join(',\n')}\n)${using}`,
  };
};

const checkOf = (one: Column, dialect: Dialect): string => {
  const rule = dialect.checks ? ruleOf(one.fact, column(one.name)) : yes;
  return rule === yes ? '' : ` CHECK (${printExpression(rule, dialect)})`;
};

/** What `check` accepts as an answer; of NULL, that it is unknown. */
const ruleOf = (fact: Fact, own: Expression): Expression => {
  switch (fact.kind) {
    case 'boolean':
    case 'choices':
      return yes;
    case 'choice':
      return { kind: 'in', of: own, values: fact.options.map(({ id }) => id) };
    case 'date':
      return all(
        compare(own, '>=', { kind: 'date', value: '1900-01-01' }),
        compare(own, '<=', { kind: 'date', value: '2199-12-31' }),
      );
    default: {
      const { minimum, maximum } = boundsOf(fact);
      return all(compare(own, '>=', figure(minimum)), maximum === null ? yes : compare(own, '<=', figure(maximum)));
    }
  }
};
