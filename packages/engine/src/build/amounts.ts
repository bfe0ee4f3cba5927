import type { Amount, Base } from '../language/amount.ts';
import type { Citations } from '../language/citation.ts';
import type { Condition } from '../language/condition.ts';
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

/** A stated amount, CNY: `exactly(cny("50万"), cites)`. */
export const exactly = figure('exact');

/** …以上, 不低于: a floor. */
export const noLessThan = figure('at-least');

/** 最高…, 不超过: a cap. */
export const upTo = figure('up-to');

interface Limits {
  readonly cap?: Cny;
  readonly floor?: Cny;
  /** 不超过: no more than that, and nothing of it is sure. */
  readonly bound?: 'up-to';
}

/**
 * A share of a base, CNY: `rate(investment, ratio("0.15"), cites, { cap: cny("500万") })`; the base may be words where no fact has
 * it.
 */
export const rate = (of: MoneyHandle | Text, rateValue: Ratio, cites: Citations, limits: Limits = {}): Amount => ({
  kind: 'rate',
  rate: rateValue,
  base: baseOf(of),
  ...limits,
  cites,
});

/** An amount for each unit of a quantity: `perUnit(kilowatts, cny("0.2"), cites, { cap: cny("100万") })`. */
export const perUnit = (of: QuantityHandle, each: Cny, cites: Citations, limits: Limits = {}): Amount => ({
  kind: 'per-unit',
  each,
  fact: of.fact.id,
  ...limits,
  cites,
});

interface Step {
  readonly from: Cny;
  /** The step begins past `from`. */
  readonly above?: true;
  readonly pays: { readonly value: Cny } | { readonly rate: Ratio };
}

/** A scale over a money fact: `whole` pays by the step reached, `marginal` adds up step by step, `unsaid` shows both. */
export const brackets = (
  of: MoneyHandle,
  mode: 'whole' | 'marginal' | 'unsaid',
  steps: readonly Step[],
  cites: Citations,
  cap?: Cny,
): Amount => ({ kind: 'brackets', mode, fact: of.fact.id, steps, ...(cap === undefined ? {} : { cap }), cites });

/** The figure itself. */
export const figureItself = (of: MoneyHandle, cites: Citations): Amount => ({
  kind: 'figure',
  fact: of.fact.id,
  cites,
});

/**
 * An amount by the option that a company has: `byChoice(stage, { filed: exactly(cny("100万"), cites) }, otherwise, cites)`.
 */
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

/** Several amounts together: `sum(one, other)`. */
export const sum = (...of: readonly [Amount, ...Amount[]]): Amount => ({ kind: 'sum', of });

/** 就高. */
export const greatest = (...of: readonly [Amount, ...Amount[]]): Amount => ({ kind: 'greatest', of });

/** 就低. */
export const least = (...of: readonly [Amount, ...Amount[]]): Amount => ({ kind: 'least', of });

/** 差额: never below nought. */
export const minus = (from: Amount, less: Amount, cites: Citations): Amount => ({ kind: 'minus', from, less, cites });

/** 上浮 20%: `times(amount, ratio('1.2'), …)`. */
export const times = (of: Amount, factor: Ratio, cites: Citations): Amount => ({ kind: 'times', factor, of, cites });

/** 封顶 over anything, by anything. */
export const capped = (of: Amount, cap: Amount, cites: Citations): Amount => ({ kind: 'capped', of, cap, cites });

/** The first case whose condition holds. */
export const when = (cases: readonly (readonly [Condition, Amount])[], otherwise: Amount): Amount => ({
  kind: 'when',
  cases: cases.map(([condition, amount]) => ({ when: condition, amount })),
  otherwise,
});

const labelled =
  (kind: 'readings' | 'instalments') =>
  (of: readonly (readonly [Text, Amount])[], cites: Citations): Amount => ({
    kind,
    of: of.map(([label, amount]) => ({ label, amount })),
    cites,
  });

/** One clause, several lawful readings. */
export const readings = labelled('readings');

/** 分期, the first of them first. */
export const instalments = labelled('instalments');

/** 减免: what is due without it, less what is due with it. */
export const relief = (what: Text, without: Amount, withIt: Amount, cites: Citations): Amount => ({
  kind: 'relief',
  without,
  with: withIt,
  what,
  cites,
});

/** Something other than money: land, a guarantee, a place on a list. */
export const inKind = (what: Text, cites: Citations): Amount => ({ kind: 'in-kind', what, cites });

/** Fund participation. The pool is the size of the fund: nobody is entitled to it. */
export const equity = (what: Text, cites: Citations, pool?: Cny): Amount => ({
  kind: 'equity',
  what,
  ...(pool === undefined ? {} : { pool }),
  cites,
});

/** No source says how much; it is never taken for nought. */
export const unstated = (cites: Citations, more: { readonly what?: Text; readonly pool?: Cny } = {}): Amount => ({
  kind: 'unstated',
  ...more,
  cites,
});
