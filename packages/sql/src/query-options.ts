import { fail, type Issue, nearestName, type Outcome, ok, type Pack } from '@huice/engine';
import { isFigured } from '@huice/engine/diagram';

/** What a query is asked for. */
export interface QueryOptions {
  /** The day as of which validity is judged and ages are counted, YYYY-MM-DD. */
  readonly asOf: string;
  /** The table of companies, perhaps with its schema before a point; `companies` unless said otherwise. */
  readonly table?: string;
  /** The column that tells companies apart; `id` unless said otherwise. */
  readonly key?: string;
  /** Figures and dates of which the table has two more columns, `fact_min` and `fact_max`, for what is known only to lie between. */
  readonly ranges?: readonly string[];
  /** Only these incentives, by id; all of the pack unless said otherwise. */
  readonly incentives?: readonly string[];
  /** Statuses alone, without amounts and what decides. */
  readonly only?: 'status';
}

/** The same with what was not said. */
export interface ReadOptions extends Required<Omit<QueryOptions, 'only' | 'incentives'>> {
  readonly incentives: ReadonlySet<string>;
  readonly isStatusOnly: boolean;
}

/** Everything that is wrong with the options at once; the day is looked at by the engine. */
export const readOptions = (options: QueryOptions, pack: Pack): Outcome<ReadOptions> => {
  const { asOf, table = 'companies', key = 'id', ranges = [], incentives, only } = options;
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries({ table, key }))
    if (typeof value !== 'string' || !isName(value))
      issues.push(wrong([name], 'a name of letters, digits and _ (a schema before a point)', value));
  const figures = new Set(pack.facts.filter(isFigured).map(({ id }) => id));
  ranges.forEach((id, at) => {
    if (!figures.has(id)) issues.push(wrong(['ranges', at], 'a figure or a date of the pack', id, figures));
  });
  const known = new Set(pack.incentives.map(({ id }) => id));
  (incentives ?? []).forEach((id, at) => {
    if (!known.has(id))
      issues.push(wrong(['incentives', at], 'an incentive of the pack', id, known, 'ask/unknown-incentive'));
  });
  if (only !== undefined && only !== 'status') issues.push(wrong(['only'], '"status", or nothing', only));
  if (issues.length > 0) return fail(...issues);
  return ok({ asOf, table, key, ranges, incentives: new Set(incentives ?? known), isStatusOnly: only === 'status' });
};

/** Whatever it is called, a name is quoted; this only keeps out what no table is called. */
const isName = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*){0,2}$/u.test(name);

const wrong = (
  path: Issue['path'],
  expected: string,
  received: unknown,
  known: Iterable<string> = [],
  code: Issue['code'] = 'ask/wrong-option',
): Issue => {
  const text = JSON.stringify(received)?.slice(0, 80) ?? 'nothing';
  const near = typeof received === 'string' ? nearestName(received, known) : undefined;
  return { code, path, expected, received: text, ...(near === undefined ? {} : { params: { near } }) };
};
