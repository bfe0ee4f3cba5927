import { boundsOf, countsWhole, type Fact, isNumeric, type NumericFact, type Option } from '../language/fact.ts';
import type { Pack } from '../language/pack.ts';
import { Decimal } from '../value/decimal.ts';

/** The facts of two packs as one list, so that conditions of both can stand over one diagram. */
export interface JointFacts {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Facts that cannot be joined: of another kind, or without a figure that both allow. */
  readonly apart: ReadonlySet<string>;
  /** The pack that alone offers an option of a fact that both have. */
  readonly only: (fact: string, option: string) => 'before' | 'after' | undefined;
}

/**
 * A choice has the options of both; a figure lies within the bounds of both, as a company that one pack cannot describe
 * is a matter of the fact and not of a condition.
 */
export const jointFacts = (before: Pack, after: Pack): JointFacts => {
  const old = new Map(before.facts.map((fact) => [fact.id, fact]));
  const apart = new Set<string>();
  const facts = new Map(before.facts.map((fact) => [fact.id, fact]));
  for (const fact of after.facts) {
    const was = old.get(fact.id);
    const joint = was === undefined ? fact : joined(was, fact);
    if (joint === undefined) apart.add(fact.id);
    facts.set(fact.id, joint ?? fact);
  }
  const offers = (pack: Pack) => new Map(pack.facts.map((fact) => [fact.id, new Set(optionIds(fact))]));
  const [offered, offering] = [offers(before), offers(after)];
  const only: JointFacts['only'] = (fact, option) => {
    const [was, is] = [offered.get(fact), offering.get(fact)];
    if (was === undefined || is === undefined || was.has(option) === is.has(option)) return undefined;
    return was.has(option) ? 'before' : 'after';
  };
  return { facts, apart, only };
};

const optionIds = (fact: Fact): readonly string[] => ('options' in fact ? fact.options.map(({ id }) => id) : []);

const joined = (before: Fact, after: Fact): Fact | undefined => {
  if (before.kind !== after.kind) return undefined;
  if ('options' in before && 'options' in after) {
    const extra = before.options.filter(({ id }) => !after.options.some((option: Option) => option.id === id));
    return { ...after, options: [...after.options, ...extra] };
  }
  return isNumeric(before) && isNumeric(after) ? narrowed(before, after) : after;
};

const narrowed = (before: NumericFact, after: NumericFact): NumericFact | undefined => {
  const [was, is] = [boundsOf(before), boundsOf(after)];
  const minimum = new Decimal(was.minimum).gt(is.minimum) ? was.minimum : is.minimum;
  const maxima = [was.maximum, is.maximum].filter((one) => one !== null);
  const [first = null, second = first] = maxima;
  const maximum = first !== null && second !== null && new Decimal(second).lt(first) ? second : first;
  if (maximum !== null && new Decimal(minimum).gt(maximum)) return undefined;
  const limits = { minimum, ...(maximum === null ? {} : { maximum }) };
  return after.kind === 'quantity'
    ? { ...after, ...limits, whole: countsWhole(before) || countsWhole(after) }
    : { ...after, ...limits };
};
