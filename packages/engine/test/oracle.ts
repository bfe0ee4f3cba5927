import type { Answer, Condition, Profile, RangeAnswer, Status } from '../src/index.ts';
import { candidates } from './random-pack.ts';

/**
 * A second evaluator, written apart from the diagram: it tries every company that the profile leaves possible, and reads
 * the condition for each as a person would. Slow, and obviously right.
 */
export type Value = boolean | string | number | ReadonlySet<string>;

/** The conditions that this evaluator reads; see `term-oracle.ts` for the others. */
type Plain = Exclude<Condition, { readonly kind: 'meets' | 'points' }>;

export type Company = Readonly<Record<string, Value>>;

/** The companies that there are to try; those of the sample facts unless told otherwise (see `worldOf`). */
export interface World {
  readonly judgements: readonly string[];
  /** Every value that an answer leaves possible, one for each way in which a condition can tell them apart. */
  readonly completions: (fact: string, answer: Answer | undefined) => readonly Value[];
}

/** Dates are counted in days. */
export const number = (text: string): number =>
  /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) / 86_400_000 : Number(text);

/** Every value of a fact that an answer leaves possible, one for each way in which thresholds can tell them apart. */
export const completions = (fact: string, answer: Answer | undefined): Value[] => {
  if (fact === 'listed') return typeof answer === 'boolean' ? [answer] : [false, true];
  if (fact === 'stage') {
    if (typeof answer === 'string') return [answer];
    return answer === undefined ? ['none', 'filed', 'done'] : (answer as { anyOf: string[] }).anyOf;
  }
  if (fact === 'fields') return fieldSets(answer);
  const all = (candidates[fact] as readonly string[]).map((text) => number(text));
  if (typeof answer === 'string') return [number(answer)];
  const { min, max, minExclusive, maxExclusive } = (answer ?? {}) as RangeAnswer;
  return all.filter(
    (value) =>
      (min === undefined || (minExclusive === true ? value > number(String(min)) : value >= number(String(min)))) &&
      (max === undefined || (maxExclusive === true ? value < number(String(max)) : value <= number(String(max)))),
  );
};

const fieldSets = (answer: Answer | undefined): Value[] => {
  if (Array.isArray(answer)) return [new Set(answer as string[])];
  const { includes = [], excludes = [] } = (answer ?? {}) as { includes?: string[]; excludes?: string[] };
  return [[], ['ai'], ['data'], ['ai', 'data']]
    .filter((set) => includes.every((one) => set.includes(one)) && !excludes.some((one) => set.includes(one)))
    .map((set) => new Set(set));
};

const sample: World = { judgements: ['excellent', 'promising'], completions };

export const satisfies = (written: Condition, company: Company): boolean => {
  const condition = written as Plain;
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => satisfies(part, company));
    case 'any':
      return condition.of.some((part) => satisfies(part, company));
    case 'at-least-n':
      return condition.of.filter((part) => satisfies(part, company)).length >= condition.n;
    case 'not':
      return !satisfies(condition.of, company);
    case 'judgement':
      return company[`?${condition.judgement}`] === true;
    case 'is':
      return company[condition.fact] === condition.value;
    case 'one-of':
      return condition.options.includes(company[condition.fact] as string);
    case 'has-any':
      return condition.options.some((one) => (company[condition.fact] as ReadonlySet<string>).has(one));
    case 'has-all':
      return condition.options.every((one) => (company[condition.fact] as ReadonlySet<string>).has(one));
    case 'compare': {
      const value = company[condition.fact] as number;
      const against = number(condition.value);
      return {
        '>=': value >= against,
        '>': value > against,
        '<=': value <= against,
        '<': value < against,
        '=': value === against,
      }[condition.op];
    }
  }
};

export const factsRead = (condition: Condition): string[] => {
  const read = new Set<string>();
  const visit = (written: Condition): void => {
    const one = written as Plain;
    if (one.kind === 'not') visit(one.of);
    else if ('of' in one) one.of.forEach(visit);
    else if (one.kind !== 'judgement') read.add(one.fact);
  };
  visit(condition);
  return [...read].sort();
};

const product = (choices: readonly (readonly [string, readonly Value[]])[]): Company[] =>
  choices.reduce<Company[]>(
    (all, [name, some]) => all.flatMap((one) => some.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );

/** All completions of the facts that the condition reads. */
export const companies = (condition: Condition, profile: Profile, world: World = sample): Company[] =>
  product(factsRead(condition).map((fact) => [fact, world.completions(fact, profile[fact])] as const));

/** The outcomes over every way in which the open judgements may go: what the authority's decision would be read from. */
export const outcomes = (
  condition: Condition,
  company: Company,
  attested: Readonly<Record<string, boolean>>,
  world: World = sample,
): string =>
  judgementWorlds(attested, world)
    .map((outcome) => (satisfies(condition, { ...company, ...outcome }) ? '1' : '0'))
    .join('');

const judgementWorlds = (attested: Readonly<Record<string, boolean>>, world: World): Company[] =>
  product(
    world.judgements.map(
      (id) => [`?${id}`, attested[id] === undefined ? [false, true] : [attested[id] as boolean]] as const,
    ),
  );

export interface OracleVerdict {
  readonly status: Status;
  readonly open: readonly string[];
  readonly judgements: readonly string[];
}

export const oracle = (
  condition: Condition,
  profile: Profile,
  attested: Readonly<Record<string, boolean>> = {},
  world: World = sample,
): OracleVerdict => {
  const all = companies(condition, profile, world);
  const results = all.map((company) => outcomes(condition, company, attested, world));
  const open = factsRead(condition).filter((fact) => differsAlong(fact, all, results));
  const judgements = world.judgements.filter(
    (id) => attested[id] === undefined && all.some((company) => flips(condition, company, id, attested, world)),
  );
  return { status: statusOf(results), open, judgements };
};

const statusOf = (results: readonly string[]): Status => {
  if (new Set(results).size > 1) return 'undetermined';
  const [only] = results as readonly [string];
  return only.includes('0') ? (only.includes('1') ? 'conditional' : 'ineligible') : 'eligible';
};

/** Two companies that differ in this fact alone have different outcomes. */
const differsAlong = (fact: string, all: readonly Company[], results: readonly string[]): boolean => {
  const seen = new Map<string, string>();
  return all.some((company, index) => {
    const key = JSON.stringify({ ...company, [fact]: null }, (_, value) => (value instanceof Set ? [...value] : value));
    const before = seen.get(key);
    seen.set(key, results[index] as string);
    return before !== undefined && before !== results[index];
  });
};

const flips = (
  condition: Condition,
  company: Company,
  id: string,
  attested: Readonly<Record<string, boolean>>,
  world: World,
): boolean =>
  judgementWorlds(attested, world).some((outcome) => {
    const holds = (value: boolean) => satisfies(condition, { ...company, ...outcome, [`?${id}`]: value });
    return holds(true) !== holds(false);
  });
