import fc from 'fast-check';
import { boolean, choice, money, quantity } from '../src/build.ts';
import type { Amount, Answer, Condition, Pack } from '../src/index.ts';
import { cites, packOf, promise, wording, words } from './sample-pack.ts';

/** Two figures, a choice and a question: enough for every way in which an amount and a condition can meet. */
export const x = { ...money('x', wording('X')) };
export const y = { ...money('y', wording('Y')) };
export const p = quantity('p', { ...wording('P'), unit: words('people'), whole: true });
export const q = quantity('q', { ...wording('Q'), unit: words('patents'), whole: true });
export const stage = choice('stage', { none: words('None'), filed: words('Filed'), done: words('Done') }, wording('S'));
export const good = boolean('good', wording('Good'));
export const most = 6;

const digit = fc.nat(most).map(String);
const factor = fc.constantFrom('0', '0.25', '0.5', '1', '1.5', '2');
const limits = fc.oneof(
  { arbitrary: fc.constant({}), weight: 3 },
  { arbitrary: digit.map((cap) => ({ cap })), weight: 1 },
  { arbitrary: digit.map((floor) => ({ floor })), weight: 1 },
  { arbitrary: fc.tuple(fc.nat(3), fc.nat(3)).map(([a, b]) => ({ floor: String(a), cap: String(a + b) })), weight: 1 },
);
const bound = fc.oneof(
  { arbitrary: fc.constant({}), weight: 5 },
  { arbitrary: fc.constant({ bound: 'up-to' as const }), weight: 1 },
);
const pays = fc.oneof(
  digit.map((value) => ({ value })),
  factor.map((rate) => ({ rate })),
);
const step = fc
  .record({ from: digit, pays, above: fc.boolean() })
  .map(({ above, ...rest }) => (above ? { ...rest, above: true as const } : rest));
const steps = fc.uniqueArray(step, { minLength: 1, maxLength: 3, selector: ({ from }) => from });

/** Conditions over two figures, a choice, a question and a judgement. */
export const conditions = (figures: readonly string[], others = true): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', maxDepth: 2 },
      {
        weight: 5,
        arbitrary: fc.record({
          kind: fc.constant('compare' as const),
          fact: fc.constantFrom(...figures),
          op: fc.constantFrom('>=', '>', '<=', '<', '=' as const),
          value: digit,
          cites: fc.constant(cites),
        }) as fc.Arbitrary<Condition>,
      },
      ...(others
        ? [
            {
              weight: 1,
              arbitrary: fc
                .subarray(['none', 'filed', 'done'] as const, { minLength: 1 })
                .map((options): Condition => ({ kind: 'one-of', fact: 'stage', options, cites })),
            },
            {
              weight: 1,
              arbitrary: fc.boolean().map((value): Condition => ({ kind: 'is', fact: 'good', value, cites })),
            },
            {
              weight: 1,
              arbitrary: fc.constant<Condition>({ kind: 'judgement', judgement: 'promising', cites }),
            },
          ]
        : []),
      {
        weight: 2,
        arbitrary: fc
          .record({
            kind: fc.constantFrom('all' as const, 'any' as const),
            of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
          })
          .map((one) => one as Condition),
      },
      { weight: 1, arbitrary: tie('condition').map((of): Condition => ({ kind: 'not', of })) },
    ),
  })).condition;

const labelled = (amounts: readonly Amount[]) => amounts.map((amount, at) => ({ label: words(`n${at}`), amount }));

/** Amounts of every kind that has a figure, in one another; what a fact may be read by depends on whether it counts whole. */
export const amounts = (
  figures: readonly string[],
  isWhole: boolean,
  maxDepth = 3,
  ratio?: string,
): fc.Arbitrary<Amount> => {
  const fact = fc.constantFrom(...figures);
  const leaf = fc
    .oneof(
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constantFrom('exact' as const, 'exact' as const, 'at-least' as const, 'up-to' as const),
          value: digit,
        }),
      },
      {
        weight: 4,
        arbitrary: isWhole
          ? fc
              .tuple(fact, factor, limits, bound)
              .map(([id, each, some, is]) => ({ kind: 'per-unit', fact: id, each, ...some, ...is }))
          : fc
              .tuple(fact, factor, limits, bound)
              .map(([id, rate, some, is]) => ({ kind: 'rate', base: { fact: id }, rate, ...some, ...is })),
      },
      {
        weight: 1,
        arbitrary: fact.map((id) => ({
          kind: isWhole ? 'per-unit' : 'figure',
          fact: id,
          ...(isWhole ? { each: '1' } : {}),
        })),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant('brackets'),
          mode: fc.constantFrom('whole', 'marginal', 'unsaid'),
          fact,
          steps,
        }),
      },
      ...(ratio === undefined
        ? []
        : [
            {
              weight: 2,
              arbitrary: fc
                .uniqueArray(fc.record({ from: digit, pays: digit.map((value) => ({ value })) }), {
                  minLength: 1,
                  maxLength: 3,
                  selector: ({ from }) => from,
                })
                .map((some) => ({ kind: 'brackets', mode: 'whole', fact: ratio, steps: some })),
            },
          ]),
      {
        weight: 1,
        arbitrary: fc
          .tuple(factor, limits, bound)
          .map(([rate, some, is]) => ({ kind: 'rate', base: { described: words('cost') }, rate, ...some, ...is })),
      },
    )
    .map((amount) => ({ ...amount, cites }) as Amount);
  return fc.letrec<{ amount: Amount }>((tie) => ({
    amount: fc.oneof(
      { depthSize: 'small', maxDepth },
      { weight: 4, arbitrary: leaf },
      {
        weight: 3,
        arbitrary: fc
          .record({
            kind: fc.constantFrom('sum' as const, 'greatest' as const, 'least' as const),
            of: fc.array(tie('amount'), { minLength: 1, maxLength: 2 }),
          })
          .map((one): Amount => one),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('amount'), tie('amount'))
          .map(([from, less]): Amount => ({ kind: 'minus', from, less, cites })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('amount'), factor)
          .map(([of, by]): Amount => ({ kind: 'times', of, factor: by, cites })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('amount'), tie('amount'))
          .map(([of, cap]): Amount => ({ kind: 'capped', of, cap, cites })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('amount'), tie('amount'))
          .map(([a, b]): Amount => ({ kind: 'readings', of: labelled([a, b]), cites })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('amount'), tie('amount'))
          .map(([a, b]): Amount => ({ kind: 'instalments', of: labelled([a, b]), cites })),
      },
      {
        weight: 2,
        arbitrary: fc
          .record({
            when: conditions(ratio === undefined ? figures : [...figures, ratio]),
            amount: tie('amount'),
            otherwise: tie('amount'),
          })
          .map(({ otherwise, ...one }): Amount => ({ kind: 'when', cases: [one], otherwise })),
      },
      {
        weight: 1,
        arbitrary: fc.record({ filed: tie('amount'), otherwise: tie('amount') }).map(
          ({ filed, otherwise }): Amount => ({
            kind: 'by-choice',
            fact: 'stage',
            cases: { filed },
            otherwise,
            cites,
          }),
        ),
      },
    ),
  })).amount;
};

/** An answer to a figure, in any state of knowledge. */
const figureAnswers: fc.Arbitrary<Answer | undefined> = fc.tuple(fc.nat(most), fc.nat(most)).chain(([a, b]) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return fc.constantFrom<Answer | undefined>(
    undefined,
    undefined,
    low,
    { min: low, max: high },
    { min: low },
    { max: high },
  );
});

export const profiles = (figures: readonly string[]) =>
  fc.record({
    ...Object.fromEntries(figures.map((id) => [id, figureAnswers])),
    stage: fc.constantFrom<Answer | undefined>(undefined, undefined, 'filed', { anyOf: ['none', 'filed'] }),
    good: fc.constantFrom<Answer | undefined>(undefined, true, false),
  }) as fc.Arbitrary<Readonly<Record<string, Answer | undefined>>>;

/** A sum, a difference and a ratio of two figures. */
export const termsOf = (a: string, b: string): NonNullable<Pack['terms']> => [
  { id: 's', kind: 'sum', label: words('S'), facts: [a, b] },
  { id: 'd', kind: 'difference', label: words('D'), facts: [a], over: [b] },
  { id: 'r', kind: 'ratio', label: words('R'), facts: [a], over: [b] },
];

export const packWith = (
  amount: Amount,
  condition: Condition,
  facts: readonly { readonly fact: unknown }[],
  terms: NonNullable<Pack['terms']> = [],
): Pack => ({
  ...packOf(promise('one', condition, { amount })),
  ...(terms.length === 0 ? {} : { terms }),
  facts: facts.map(({ fact }) => fact) as Pack['facts'],
});
