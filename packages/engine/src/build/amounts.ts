import type { Amount, Base } from '../language/amount.ts';
import type { Citations } from '../language/citation.ts';
import type { MoneyFact, QuantityFact } from '../language/fact.ts';
import type { Text } from '../language/text.ts';
import type { Cny, Ratio } from './values.ts';

type MoneyHandle = { readonly fact: MoneyFact };
type QuantityHandle = { readonly fact: QuantityFact };
type ChoiceHandle<O extends string> = {
  readonly fact: { readonly id: string };
  readonly oneOf: (wanted: readonly [O, ...O[]], cites: Citations) => unknown;
};

const baseOf = (base: MoneyHandle | Text): Base => ('fact' in base ? { fact: base.fact.id } : { described: base });

const figure =
  (kind: 'exact' | 'at-least' | 'up-to') =>
  (value: Cny, cites: Citations, base?: MoneyHandle | Text): Amount => ({
    kind,
    value,
    ...(base === undefined ? {} : { base: baseOf(base) }),
    cites,
  });

export const exactly = figure('exact');

/** …以上, 不低于: a floor. */
export const noLessThan = figure('at-least');

/** 最高…, 不超过: a cap. */
export const upTo = figure('up-to');

export const rate = (
  of: MoneyHandle | Text,
  rateValue: Ratio,
  cites: Citations,
  limits: { readonly cap?: Cny; readonly floor?: Cny } = {},
): Amount => ({ kind: 'rate', rate: rateValue, base: baseOf(of), ...limits, cites });

export const perUnit = (
  of: QuantityHandle,
  each: Cny,
  cites: Citations,
  limits: { readonly cap?: Cny; readonly floor?: Cny } = {},
): Amount => ({ kind: 'per-unit', each, fact: of.fact.id, ...limits, cites });

/** A scale over a money fact: `whole` pays by the step reached, `marginal` adds up step by step. */
export const brackets = (
  of: MoneyHandle,
  mode: 'whole' | 'marginal',
  steps: readonly { readonly from: Cny; readonly pays: { readonly value: Cny } | { readonly rate: Ratio } }[],
  cites: Citations,
  cap?: Cny,
): Amount => ({ kind: 'brackets', mode, fact: of.fact.id, steps, ...(cap === undefined ? {} : { cap }), cites });

export const byChoice = <O extends string>(
  of: ChoiceHandle<O>,
  cases: Readonly<Partial<Record<O, Amount>>>,
  otherwise: Amount,
  cites: Citations,
): Amount => ({
  kind: 'by-choice',
  fact: of.fact.id,
  cases: cases as Readonly<Record<string, Amount>>,
  otherwise,
  cites,
});

export const sum = (...of: readonly [Amount, ...Amount[]]): Amount => ({ kind: 'sum', of });

export const inKind = (what: Text, cites: Citations): Amount => ({ kind: 'in-kind', what, cites });

/** Fund participation. The pool is the size of the fund: nobody is entitled to it. */
export const equity = (what: Text, cites: Citations, pool?: Cny): Amount => ({
  kind: 'equity',
  what,
  ...(pool === undefined ? {} : { pool }),
  cites,
});

export const unstated = (cites: Citations, more: { readonly what?: Text; readonly pool?: Cny } = {}): Amount => ({
  kind: 'unstated',
  ...more,
  cites,
});
