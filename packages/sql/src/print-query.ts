import type { Dialect, Spread } from './dialect.ts';
import type { Expression } from './expression.ts';
import type { PackQuery, QueryResult } from './pack-query.ts';
import { printExpression } from './print-expression.ts';

/** What each line of an answer has behind the company, in this order. */
export const resultColumns = [
  'incentive',
  'status',
  'validity',
  'amount_min',
  'amount_max',
  'deciding',
  'second_pass',
] as const;

/** `wide`: a row for each company, with a column `incentive status` and so on for each incentive; `long`: a row for each company and incentive. */
export type Shape = 'long' | 'wide';

/** A query as a dialect writes it, without the semicolon. */
export const printQuery = (query: PackQuery, dialect: Dialect, shape: Shape): string => {
  const { options, results, layers } = query;
  const key = dialect.quoted(options.key);
  const from = layers.reduce(
    (below, names, at) =>
      `(SELECT *,\n${names.map(({ name, of }) => `  ${printExpression(of, dialect)} AS ${dialect.quoted(name)}`).join(',\n')}\nFROM ${below}${dialect.fence}) AS layer${at + 1}`,
    options.table.split('.').map(dialect.quoted).join('.'),
  );
  const spread: Spread = results.map((one) => cellsOf(one, dialect, options.isStatusOnly));
  if (shape === 'long') return dialect.spread(key, spread, from);
  const columns = spread.flatMap((cells, at) =>
    cells
      .filter(
        ([name]) => name !== 'incentive' && name !== 'validity' && !(name === 'second_pass' && isNever(results[at])),
      )
      .map(([name, sql]) => `${sql} AS ${dialect.quoted(`${results[at]?.incentive} ${name}`)}`),
  );
  return `SELECT ${[key, ...columns].join(',\n')}\nFROM ${from}`;
};

/** Nothing of it is left to the engine, whatever the company. */
const isNever = (result: QueryResult | undefined): boolean =>
  result?.secondPass.kind === 'text' && result.secondPass.value === null;

const cellsOf = (result: QueryResult, dialect: Dialect, isStatusOnly: boolean): (readonly [string, string])[] => {
  const print = (one: Expression) => printExpression(one, dialect);
  const amount = (one: Expression) => `CAST(${print(one)} AS ${dialect.typeOf.amount})`;
  const status = [
    ['incentive', dialect.text(result.incentive)],
    ['status', print(result.status)],
    ['validity', dialect.text(result.validity)],
  ] as const;
  const rest = [
    ['amount_min', amount(result.min)],
    ['amount_max', amount(result.max)],
    ['deciding', print(result.deciding)],
  ] as const;
  return [...status, ...(isStatusOnly ? [] : rest), ['second_pass', print(result.secondPass)]];
};
