import type { Citations } from '../language/citation.ts';
import type {
  CompareCondition,
  Comparison,
  HasCondition,
  IsCondition,
  JudgementCondition,
  OneOfCondition,
} from '../language/condition.ts';
import type {
  BooleanFact,
  ChoiceFact,
  ChoicesFact,
  DateFact,
  Fact,
  Judgement,
  MoneyFact,
  NumericFact,
  Option,
  QuantityFact,
  ShareFact,
} from '../language/fact.ts';
import type { Text } from '../language/text.ts';
import type { Cny, Count, Day, Ratio } from './values.ts';

type Wording<F> = Omit<F, 'kind' | 'id' | 'options'>;

/** A fact that the compiler knows by its id, so that `ProfileOf` can name it. */
export type NamedFact<F extends Fact, I extends string> = F & { readonly id: I };

/** The same with its options. */
export type FactWithOptions<F extends ChoiceFact | ChoicesFact, I extends string, O extends string> = NamedFact<
  F,
  I
> & {
  readonly options: readonly (Option & { readonly id: O })[];
};

/** Option id to its label, or to that and its note, in the order in which a form shows them. */
type OptionLabels<O extends string> = Readonly<Record<O, Text | Pick<Option, 'label' | 'note'>>>;

const optionList = <O extends string>(options: OptionLabels<O>) =>
  Object.entries<Text | Pick<Option, 'label' | 'note'>>(options).map(([id, said]) =>
    'label' in said ? { id, ...said } : { id, label: said },
  );

export const ordering = <V extends string>(id: string) => {
  const compare =
    (op: Comparison) =>
    (value: V, cites: Citations): CompareCondition => ({ kind: 'compare', fact: id, op, value, cites });
  return {
    atLeast: compare('>='),
    moreThan: compare('>'),
    atMost: compare('<='),
    lessThan: compare('<'),
    equals: compare('='),
  };
};

/** Each builder gives the fact's declaration and the conditions that make sense of it; any other is a type error. */
export const boolean = <const I extends string>(id: I, wording: Wording<BooleanFact>) => ({
  fact: { ...wording, kind: 'boolean', id } as NamedFact<BooleanFact, I>,
  is: (value: boolean, cites: Citations): IsCondition => ({ kind: 'is', fact: id, value, cites }),
});

/**
 * A question with one option as its answer: `choice("stage", { none: label, filed: label }, wording).oneOf(["filed"], cites)`.
 */
export const choice = <const I extends string, const O extends string>(
  id: I,
  options: OptionLabels<O>,
  wording: Wording<ChoiceFact>,
) => ({
  fact: { ...wording, kind: 'choice', id, options: optionList(options) } as unknown as FactWithOptions<
    ChoiceFact,
    I,
    O
  >,
  oneOf: (wanted: readonly [O, ...O[]], cites: Citations): OneOfCondition => ({
    kind: 'one-of',
    fact: id,
    options: wanted,
    cites,
  }),
});

/**
 * A question with any options as its answer, none included: `choices("fields", labels, wording).hasAny(["ai"], cites)`.
 */
export const choices = <const I extends string, const O extends string>(
  id: I,
  options: OptionLabels<O>,
  wording: Wording<ChoicesFact>,
) => {
  const has =
    (kind: HasCondition['kind']) =>
    (wanted: readonly [O, ...O[]], cites: Citations): HasCondition => ({ kind, fact: id, options: wanted, cites });
  return {
    fact: { ...wording, kind: 'choices', id, options: optionList(options) } as unknown as FactWithOptions<
      ChoicesFact,
      I,
      O
    >,
    hasAny: has('has-any'),
    hasAll: has('has-all'),
  };
};

const ordered =
  <F extends NumericFact | DateFact, V extends string>(kind: F['kind']) =>
  <const I extends string>(id: I, wording: Wording<F>) => ({
    fact: { ...wording, kind, id } as unknown as NamedFact<F, I>,
    ...ordering<V>(id),
  });

/** A question for an amount in CNY: `money("revenue", wording).atLeast(cny("1亿"), cites)`. */
export const money = ordered<MoneyFact, Cny>('money');

/**
 * A question for a number in a unit: `quantity("staff", { ...wording, unit, whole: true }).atLeast(count("5"), cites)`.
 */
export const quantity = ordered<QuantityFact, Count>('quantity');

/** A question for a ratio, 0.25 for 25%: `share("foreign", wording).atMost(ratio("0.25"), cites)`. */
export const share = ordered<ShareFact, Ratio>('share');

/** A question for a day: `date("founded", wording).atMost(day("2024-12-31"), cites)`. */
export const date = ordered<DateFact, Day>('date');

/**
 * A criterion that an authority settles, or that no source makes precise: `judgement(id, { label, reason: "authority"
 * }).holds(cites)`.
 */
export const judgement = (id: string, wording: Omit<Judgement, 'id'>) => ({
  judgement: { ...wording, id } satisfies Judgement,
  holds: (cites: Citations): JudgementCondition => ({ kind: 'judgement', judgement: id, cites }),
});
