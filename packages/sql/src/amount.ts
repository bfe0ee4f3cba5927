import type { Amount, Condition, Fact, Term } from '@huice/engine';
import { Decimal, partsOf as factsOf, toPlain } from '@huice/engine';
import { amountsIn, optionsWithin, stretchesOf } from '@huice/engine/diagram';
import { aligned } from './aligned.ts';
import type { Columns } from './columns.ts';
import {
  all,
  any,
  cases,
  column,
  compare,
  type Expression,
  figure,
  isKnown,
  type Operator,
  taken as takenFor,
} from './expression.ts';
import { partsOf } from './parts.ts';
import type { Verdict } from './standing.ts';

/** In CNY; undefined where there is no bound, whatever the company. */
interface Ends {
  readonly min: Expression | undefined;
  readonly max: Expression | undefined;
}

/** An amount for companies of which all is known that it is worked out of. */
export interface Paid extends Ends {
  /** Whether that much is known of a company; with two values. */
  readonly isKnown: Expression;
}

export interface AmountGround {
  readonly columns: Columns;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  /** Undefined where a query cannot say it. */
  readonly verdictOf: (condition: Condition) => Verdict | undefined;
}

/** What no query works out, and is left to the engine: a ratio, a mean, an age; relief beside what is paid. */
class NotSaid extends Error {}

const nought = figure('0');

/** What an amount comes to, rounded as the engine rounds it; undefined where that is left to the engine. */
export const paidOf = (amount: Amount, ground: AmountGround): Paid | undefined => {
  const needs: Expression[] = [];
  try {
    const ends = each(shownOf(amount, ground, needs), (of) => {
      const found = aligned(of, (name) => ground.columns.byName(name)?.type);
      if (found === undefined) throw new NotSaid();
      return found;
    });
    return { ...ends, isKnown: all(...new Set(needs)) };
  } catch (error) {
    if (error instanceof NotSaid) return undefined;
    throw error;
  }
};

const each = ({ min, max }: Ends, change: (end: Expression) => Expression): Ends => ({
  min: min && change(min),
  max: max && change(max),
});

/** As it is shown: to the fen, and parts of a sum each for itself. */
const shownOf = (amount: Amount, ground: AmountGround, needs: Expression[]): Ends => {
  const shown = (one: Amount) => shownOf(one, ground, needs);
  switch (amount.kind) {
    case 'sum':
    case 'instalments': {
      const parts: readonly Amount[] = amountsIn(amount);
      if (parts.some(hasRelief) && !parts.every(({ kind }) => kind === 'relief')) throw new NotSaid();
      const paid = added(parts.map(shown));
      // What the parts leave open together stays open, though a part for itself may be shown as nothing.
      const exact = noLess(added(parts.map((one) => endsOf(one, ground, needs)))).min;
      return { min: exact && paid.min && where([exact], paid.min), max: paid.max };
    }
    case 'by-choice':
    case 'when':
      return oneOf(amount, ground, needs, shown);
    default: {
      const ends = each(endsOf(amount, ground, needs), (of) => ({ kind: 'fen', of }));
      return isWorkedOut(amount) ? noLess(ends) : ends;
    }
  }
};

/** Whether its ends are worked out, rather than stated or a share of what is only said in words. */
const isWorkedOut = (amount: Amount): boolean =>
  amount.kind === 'exact' || amount.kind === 'at-least' || amount.kind === 'up-to' ? false : !isShareInWords(amount);

const isShareInWords = (amount: Amount): boolean =>
  amount.kind === 'rate'
    ? !('fact' in amount.base)
    : (amount.kind === 'times' || amount.kind === 'capped') && isShareInWords(amount.of);

/** Where no more than nothing can be paid, nothing is. */
const noLess = ({ min, max }: Ends): Ends => {
  if (max === undefined || (min !== undefined && !mayBeNull(min))) return { min, max };
  return { min: cases([{ when: compare(max, '=', nought), gives: nought }], min ?? figure(null)), max };
};

/** Where these are known. */
const where = (needed: readonly Expression[], gives: Expression): Expression => {
  const perhaps = needed.filter(mayBeNull);
  return perhaps.length === 0 ? gives : cases([{ when: all(...perhaps.map(isKnown)), gives }], figure(null));
};

const hasRelief = (amount: Amount): boolean =>
  amount.kind === 'relief' || JSON.stringify(amount).includes('"kind":"relief"');

/** Exact inside, not yet rounded; as the engine's own `endsOf` for figures that are known. */
const endsOf = (amount: Amount, ground: AmountGround, needs: Expression[]): Ends => {
  const ends = (one: Amount) => endsOf(one, ground, needs);
  const known = (id: string) => {
    const value = figureIn(id, ground, needs);
    return { min: value, max: value };
  };
  // Nothing of whatever it may be is nothing.
  const multiplied = (of: Ends, by: string): Ends =>
    new Decimal(by).isZero()
      ? { min: nought, max: nought }
      : each(of, (one) => ({ kind: 'times', of: [one, figure(by)] }));
  switch (amount.kind) {
    case 'exact':
    case 'at-least':
    case 'up-to': {
      const value = figure(amount.value);
      return { min: amount.kind === 'up-to' ? undefined : value, max: amount.kind === 'at-least' ? undefined : value };
    }
    case 'rate':
      if (!('fact' in amount.base)) return inWords(amount);
      return bounded(amount, multiplied(known(amount.base.fact), amount.rate));
    case 'per-unit':
      return bounded(amount, multiplied(known(amount.fact), amount.each));
    case 'figure':
      return bounded({}, known(amount.fact));
    case 'brackets': {
      const value = figureIn(amount.fact, ground, needs);
      const modes = amount.mode === 'unsaid' ? (['whole', 'marginal'] as const) : [amount.mode];
      const paid = modes.map((mode) => paidOver(amount, mode, value));
      return bounded(amount, { min: extreme('least', paid), max: extreme('greatest', paid) });
    }
    case 'by-choice':
    case 'when':
      return oneOf(amount, ground, needs, ends);
    case 'sum':
      return added(amount.of.map(ends));
    case 'instalments':
      return added(amount.of.map((one) => ends(one.amount)));
    case 'readings':
      return hull(amount.of.map((one) => ends(one.amount)));
    case 'greatest': {
      const parts = amount.of.map(ends);
      return { min: ofKnown('greatest', parts, 'min'), max: ofAll('greatest', parts, 'max') };
    }
    case 'least':
      return least(amount.of.map(ends));
    case 'capped':
      return least([ends(amount.of), ends(amount.cap)]);
    case 'minus':
      return less(ends(amount.from), ends(amount.less));
    case 'relief':
      return less(ends(amount.without), ends(amount.with));
    case 'times':
      return multiplied(ends(amount.of), amount.factor);
    default:
      return { min: undefined, max: undefined };
  }
};

type Limits = { readonly bound?: 'up-to'; readonly cap?: string; readonly floor?: string };

const inWords = ({ rate, bound, cap, floor }: Extract<Amount, { kind: 'rate' }>): Ends => {
  const optional = (value: string | undefined) => (value === undefined ? undefined : figure(value));
  if (!new Decimal(rate).isZero() || bound !== undefined) {
    const max = new Decimal(rate).isZero() ? atMost(nought, cap, floor) : optional(cap);
    return { min: optional(floor), max };
  }
  const paid = atMost(nought, cap, floor);
  return { min: paid, max: paid };
};

const atMost = (value: Expression, cap: string | undefined, floor: string | undefined): Expression => {
  const raised: Expression = floor === undefined ? value : { kind: 'greatest', of: [value, figure(floor)] };
  return cap === undefined ? raised : { kind: 'least', of: [raised, figure(cap)] };
};

/** Never below nought; of “no more than” only a floor that is stated is sure. */
const bounded = ({ bound, cap, floor }: Limits, raw: Ends): Ends => {
  const paid = each(raw, (of) => atMost(of, cap, floor ?? '0'));
  return bound === undefined ? paid : { min: floor === undefined ? undefined : figure(floor), max: paid.max };
};

const paidOver = (
  { steps }: Extract<Amount, { kind: 'brackets' }>,
  mode: 'whole' | 'marginal',
  value: Expression,
): Expression => {
  const stretches = stretchesOf(steps, mode);
  const pays = ({ plus, rate }: (typeof stretches)[number]): Expression => {
    const fixed = figure(toPlain(plus));
    if (rate.isZero()) return fixed;
    const own: Expression = { kind: 'times', of: [value, figure(toPlain(rate))] };
    return plus.isZero() ? own : { kind: 'plus', of: [own, fixed] };
  };
  const last = stretches.at(-1) as (typeof stretches)[number];
  return cases(
    stretches.slice(0, -1).map((one) => {
      const op: Operator = one.closed ? '<=' : '<';
      return { when: compare(value, op, figure(toPlain(one.to as Decimal))), gives: pays(one) };
    }),
    pays(last),
  );
};

const oneOf = (
  amount: Extract<Amount, { kind: 'by-choice' | 'when' }>,
  ground: AmountGround,
  needs: Expression[],
  ends: (amount: Amount) => Ends,
): Ends => {
  if (amount.kind === 'by-choice') {
    const fact = ground.facts.get(amount.fact);
    const own = column(ground.columns.of(amount.fact).name);
    if (fact?.kind !== 'choice') throw new NotSaid();
    // Who names a province may be in any of its cities, and each may have its own amount.
    const narrow = fact.options.map(({ id }) => id).filter((id) => optionsWithin(fact, [id]).size === 1);
    needs.push(takenFor({ kind: 'in', of: own, values: narrow }, false));
    const some = Object.entries(amount.cases).map(([option, one]) => ({
      when: { kind: 'in', of: own, values: [option] } as const,
      ends: ends(one),
    }));
    return chosen(some, ends(amount.otherwise));
  }
  const some = amount.cases.map((one) => {
    const verdict = ground.verdictOf(one.when);
    if (verdict === undefined) throw new NotSaid();
    needs.push(any(verdict.met, verdict.unmet));
    return { when: verdict.met, ends: ends(one.amount) };
  });
  return chosen(some, ends(amount.otherwise));
};

const chosen = (some: readonly { readonly when: Expression; readonly ends: Ends }[], otherwise: Ends): Ends => {
  const end = (side: 'min' | 'max') => {
    if ([otherwise, ...some.map(({ ends }) => ends)].every((one) => one[side] === undefined)) return undefined;
    return cases(
      some.map(({ when, ends }) => ({ when, gives: ends[side] ?? figure(null) })),
      otherwise[side] ?? figure(null),
    );
  };
  return { min: end('min'), max: end('max') };
};

/** A fact; or a sum or difference of facts, which is as exact. */
const figureIn = (id: string, { columns, facts, terms }: AmountGround, needs: Expression[]): Expression => {
  const term = terms.get(id);
  const own = (fact: string) => column(columns.of(fact).name);
  for (const part of factsOf(id, terms)) {
    if (facts.get(part)?.kind === 'date') throw new NotSaid();
    needs.push(isKnown(own(part)));
  }
  if (term === undefined) return own(id);
  if (term.kind !== 'sum' && term.kind !== 'difference') throw new NotSaid();
  const total = (some: readonly string[]): Expression =>
    some.length === 1 ? own(some[0] as string) : { kind: 'plus', of: some.map(own) };
  if (term.over === undefined || term.over.length === 0) return total(term.facts);
  return { kind: 'minus', left: total(term.facts), right: total(term.over) };
};

const extreme = (kind: 'least' | 'greatest', of: readonly Expression[]): Expression =>
  of.length === 1 ? (of[0] as Expression) : { kind, of };

/** Ends that may be NULL in a row, as those of a case are, are told from those that never are by what `LEAST` makes of NULL: it passes it over. */
const ofKnown = (kind: 'least' | 'greatest', parts: readonly Ends[], side: 'min' | 'max'): Expression | undefined => {
  const known = parts.flatMap((one) => one[side] ?? []);
  return known.length === 0 ? undefined : extreme(kind, known);
};

const ofAll = (kind: 'least' | 'greatest', parts: readonly Ends[], side: 'min' | 'max'): Expression | undefined => {
  const ends = parts.map((one) => one[side]);
  if (ends.includes(undefined)) return undefined;
  return where(ends as Expression[], extreme(kind, ends as Expression[]));
};

/** Whether a figure is NULL for some company of which everything is known. */
const mayBeNull = (of: Expression): boolean => {
  const found = nullable.get(of) ?? ((of.kind === 'figure' && of.value === null) || partsOf(of).some(mayBeNull));
  nullable.set(of, found);
  return found;
};

const nullable = new WeakMap<Expression, boolean>();

const added = (parts: readonly Ends[]): Ends => {
  const mins = parts.flatMap(({ min }) => min ?? []);
  const maxs = parts.map(({ max }) => max);
  return {
    min: mins.length === 0 ? undefined : sumOfKnown(mins),
    max: maxs.includes(undefined) ? undefined : sum(maxs as Expression[]),
  };
};

const sum = (of: readonly Expression[]): Expression => (of.length === 1 ? (of[0] as Expression) : { kind: 'plus', of });

const orNought = (of: Expression): Expression => (mayBeNull(of) ? { kind: 'first-known', of: [of, nought] } : of);

/** Nothing is known of the sum only where nothing is known of any part. */
const sumOfKnown = (of: readonly Expression[]): Expression => {
  const perhaps = of.filter(mayBeNull);
  if (perhaps.length === 0 || of.length === 1) return sum(of);
  const total = sum(of.map(orNought));
  return perhaps.length < of.length
    ? total
    : cases([{ when: any(...perhaps.map(isKnown)), gives: total }], figure(null));
};

const least = (parts: readonly Ends[]): Ends => ({
  min: ofAll('least', parts, 'min'),
  max: ofKnown('least', parts, 'max'),
});

const hull = (parts: readonly Ends[]): Ends => ({
  min: ofAll('least', parts, 'min'),
  max: ofAll('greatest', parts, 'max'),
});

/** Where what is taken away may be anything, nothing is sure to be left. */
const less = (from: Ends, taken: Ends): Ends => {
  const left = (a: Expression, b: Expression): Expression => ({
    kind: 'greatest',
    of: [{ kind: 'minus', left: a, right: b }, nought],
  });
  const least0 = taken.min === undefined ? nought : orNought(taken.min);
  return {
    min:
      from.min === undefined || taken.max === undefined
        ? undefined
        : where([from.min, taken.max], left(from.min, taken.max)),
    max: from.max === undefined ? undefined : where([from.max], left(from.max, least0)),
  };
};
