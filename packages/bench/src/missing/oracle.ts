import type { Comparison, Condition, Pack } from '@huice/engine';
import { factsRead } from '../ask/interview.ts';
import type { PartialCompany } from '../domain/company.ts';
import { NO, OPEN, YES } from '../subjects/subject.ts';

type Values = Readonly<Record<string, unknown>>;

const compares = (order: number, op: Comparison): boolean =>
  ({ '>=': order >= 0, '>': order > 0, '<=': order <= 0, '<': order < 0, '=': order === 0 })[op];

/** The condition read as a person reads it, for a company of which everything is known. */
export const satisfies = (condition: Condition, company: Values): boolean => {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => satisfies(part, company));
    case 'any':
      return condition.of.some((part) => satisfies(part, company));
    case 'at-least-n':
      return condition.of.filter((part) => satisfies(part, company)).length >= condition.n;
    case 'not':
      return !satisfies(condition.of, company);
    case 'is':
      return company[condition.fact] === condition.value;
    case 'one-of':
      return condition.options.includes(company[condition.fact] as string);
    case 'has-any':
      return condition.options.some((one) => (company[condition.fact] as readonly string[]).includes(one));
    case 'has-all':
      return condition.options.every((one) => (company[condition.fact] as readonly string[]).includes(one));
    case 'meets':
    case 'points':
      throw new Error('not in the packs of the bench');
    case 'compare': {
      const value = company[condition.fact];
      const order =
        typeof value === 'string'
          ? value.localeCompare(condition.value, 'en')
          : Math.sign((value as number) - Number(condition.value));
      return compares(order, condition.op);
    }
    case 'judgement':
      throw new Error('the bench has no judgements');
  }
};

/**
 * What is true of a company with gaps: every way of filling them is tried. Yes or no where all agree, else open. Written
 * apart from the engine and from every peer.
 */
export const oracleFor = (pack: Pack): ((company: PartialCompany) => Uint8Array) => {
  const fillings = new Map(pack.facts.map((fact) => [fact.id, fillingsOf(pack, fact)]));
  const reads = pack.incentives.map(({ condition }) => [...new Set(factsRead(condition))]);
  return (company) =>
    Uint8Array.from(pack.incentives, ({ condition }, index) => {
      const missing = (reads[index] as string[]).filter((fact) => !(fact in company));
      let yes = false;
      let no = false;
      for (const filled of completions(company, missing, fillings)) {
        if (satisfies(condition, filled)) yes = true;
        else no = true;
        if (yes && no) return OPEN;
      }
      return yes ? YES : NO;
    });
};

function* completions(
  company: Values,
  missing: readonly string[],
  fillings: ReadonlyMap<string, readonly unknown[]>,
): Generator<Values> {
  const [first, ...rest] = missing;
  if (first === undefined) {
    yield company;
    return;
  }
  for (const value of fillings.get(first) ?? []) yield* completions({ ...company, [first]: value }, rest, fillings);
}

/** Values of a fact that differ in every way in which a condition could tell them apart. */
const fillingsOf = (pack: Pack, fact: Pack['facts'][number]): unknown[] => {
  switch (fact.kind) {
    case 'boolean':
      return [false, true];
    case 'choice':
      return fact.options.map(({ id }) => id);
    case 'choices':
      return subsets(fact.options.map(({ id }) => id));
    case 'date':
      return [
        '1990-01-01',
        ...thresholdsOf(pack, fact.id).flatMap((day) => [dayAfter(day, -1), day, dayAfter(day, 1)]),
      ];
    default: {
      const step = fact.kind === 'share' ? 0.001 : 1;
      const around = thresholdsOf(pack, fact.id).map(Number);
      return [0, ...around.flatMap((value) => [value - step, value, value + step])].filter((value) => value >= 0);
    }
  }
};

const subsets = <T>([first, ...rest]: readonly T[]): T[][] => {
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((set) => [set, [first, ...set]]);
};

const thresholdsOf = (pack: Pack, fact: string): string[] => {
  const visit = (condition: Condition): string[] => {
    if (condition.kind === 'not') return visit(condition.of);
    if ('of' in condition) return condition.of.flatMap(visit);
    return condition.kind === 'compare' && condition.fact === fact ? [condition.value] : [];
  };
  return [...new Set(pack.incentives.flatMap(({ condition }) => visit(condition)))];
};

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
