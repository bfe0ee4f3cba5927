import { unreachable } from '../issue.ts';
import type { Amount, Labelled } from '../language/amount.ts';
import type { Condition } from '../language/condition.ts';
import { Decimal, decimalOf } from '../value/decimal.ts';
import { type Mode, paidOver } from './brackets.ts';
import { combined, hull, type Interval, limited, ofKnown, times, unknown } from './interval.ts';

/** What an amount is read against. */
export interface Reading {
  /** Between which ends a figure lies. */
  readonly figure: (id: string) => Interval;
  readonly countsWhole: (id: string) => boolean;
  /** The options that are still possible. */
  readonly options: (fact: string) => readonly string[];
  /** Whether a condition holds; undefined while it may or may not. */
  readonly holds: (condition: Condition) => boolean | undefined;
}

type ByChoice = Extract<Amount, { kind: 'by-choice' }>;
type When = Extract<Amount, { kind: 'when' }>;

/** The cases that can still be the one that pays, each once. */
export const casesOf = (
  amount: ByChoice | When,
  { options, holds }: Pick<Reading, 'options' | 'holds'>,
): readonly Amount[] => {
  if (amount.kind === 'by-choice') return [...new Set(options(amount.fact).map((option) => caseOf(amount, option)))];
  const cases: Amount[] = [];
  for (const one of amount.cases) {
    const isMet = holds(one.when);
    if (isMet !== false) cases.push(one.amount);
    if (isMet === true) return cases;
  }
  return [...cases, amount.otherwise];
};

const caseOf = ({ cases, otherwise }: ByChoice, option: string): Amount =>
  Object.hasOwn(cases, option) ? (cases[option] as Amount) : otherwise;

/** A scale that is not said to be either is read both ways. */
export const modesOf = ({ mode }: Extract<Amount, { kind: 'brackets' }>): readonly Mode[] =>
  mode === 'unsaid' ? ['whole', 'marginal'] : [mode];

export const amountsOf = (labelled: readonly Labelled[]): readonly Amount[] => labelled.map(({ amount }) => amount);

/** What a reader may be paid at least and at most, every figure for itself; exact inside, not yet rounded. */
export const endsOf = (amount: Amount, reading: Reading): Interval => {
  const ends = (one: Amount): Interval => endsOf(one, reading);
  switch (amount.kind) {
    case 'exact':
    case 'at-least':
    case 'up-to': {
      const value = decimalOf(amount.value);
      return { min: amount.kind === 'up-to' ? null : value, max: amount.kind === 'at-least' ? null : value };
    }
    case 'rate': {
      const { base, rate } = amount;
      if ('fact' in base) return bounded(amount, times(reading.figure(base.fact), decimalOf(rate)));
      const own = limited(times(unknown, decimalOf(rate)), optional(amount.floor), optional(amount.cap));
      return amount.bound === undefined ? own : { min: optional(amount.floor), max: own.max };
    }
    case 'per-unit':
      return bounded(amount, times(reading.figure(amount.fact), decimalOf(amount.each)));
    case 'figure':
      return bounded({}, reading.figure(amount.fact));
    case 'brackets': {
      const [figures, isWhole] = [reading.figure(amount.fact), reading.countsWhole(amount.fact)];
      return bounded(amount, hull(modesOf(amount).map((mode) => paidOver(amount.steps, mode, figures, isWhole))));
    }
    case 'by-choice':
    case 'when':
      return hull(casesOf(amount, reading).map(ends));
    case 'sum':
      return added(amount.of.map(ends));
    case 'instalments':
      return added(amountsOf(amount.of).map(ends));
    case 'readings':
      return hull(amountsOf(amount.of).map(ends));
    case 'greatest':
      return greatest(amount.of.map(ends));
    case 'least':
      return least(amount.of.map(ends));
    case 'capped': {
      const [of, cap] = [ends(amount.of), ends(amount.cap)];
      return least([of, cap]);
    }
    case 'minus':
      return less(ends(amount.from), ends(amount.less));
    case 'relief':
      return less(ends(amount.without), ends(amount.with));
    case 'times':
      return times(ends(amount.of), decimalOf(amount.factor));
    case 'in-kind':
    case 'equity':
    case 'unstated':
      return unknown;
    default:
      return unreachable(amount);
  }
};

export interface Limits {
  readonly bound?: 'up-to';
  readonly cap?: string;
  readonly floor?: string;
}

const zero = decimalOf('0');

export const optional = (text: string | undefined): Decimal | null => (text === undefined ? null : decimalOf(text));

/** Never below zero: a loss earns nothing. Of “no more than” only a floor that is stated is sure. */
const bounded = ({ bound, cap, floor }: Limits, raw: Interval): Interval => {
  const paid = limited(raw, optional(floor) ?? zero, optional(cap));
  return bound === undefined ? paid : { min: optional(floor), max: paid.max };
};

/** Floors that are known add up to a floor; a cap of the whole is known only when every part has one. */
export const added = (parts: readonly Interval[]): Interval => ({
  min: ofKnown(
    parts.map(({ min }) => min),
    'sum',
  ),
  max: combined(
    parts.map(({ max }) => max),
    'sum',
  ),
});

const greatest = (parts: readonly Interval[]): Interval => ({
  min: ofKnown(
    parts.map(({ min }) => min),
    'max',
  ),
  max: combined(
    parts.map(({ max }) => max),
    'max',
  ),
});

const least = (parts: readonly Interval[]): Interval => ({
  min: combined(
    parts.map(({ min }) => min),
    'min',
  ),
  max: ofKnown(
    parts.map(({ max }) => max),
    'min',
  ),
});

/** Where what is taken away may be anything, nothing is sure to be left. */
const less = (from: Interval, taken: Interval): Interval => {
  const left = (a: Decimal, b: Decimal) => Decimal.max(a.minus(b), zero);
  return {
    min: from.min === null || taken.max === null ? null : left(from.min, taken.max),
    max: from.max === null ? null : left(from.max, taken.min ?? zero),
  };
};
