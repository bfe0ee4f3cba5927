import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payments } from '../../test/amount-oracle.ts';
import { evaluateAmount } from '../../test/evaluate-amount.ts';
import { propertyRuns } from '../../test/property-runs.ts';
import { cites, handles, words } from '../../test/sample-pack.ts';
import { type Amount, type AmountResult, type Answer, parseAnswer } from '../index.ts';
import type { Given } from './report.ts';

const money = fc.integer({ min: 0, max: 40 }).map(String);
const ratios = fc.constantFrom('0', '0.25', '0.5', '0.75', '1', '1.5');
const limits = fc.oneof(
  fc.constant({}),
  money.map((cap) => ({ cap })),
  money.map((floor) => ({ floor })),
  fc.tuple(fc.nat(20), fc.nat(20)).map(([floor, more]) => ({ floor: String(floor), cap: String(floor + more) })),
);
const pays = fc.oneof(
  money.map((value) => ({ value })),
  ratios.map((rate) => ({ rate })),
);
const steps = fc.uniqueArray(fc.record({ from: money, pays }), {
  minLength: 1,
  maxLength: 4,
  selector: (step) => step.from,
});
const poolSize = '777777777';

const leaf: fc.Arbitrary<Amount> = fc
  .oneof(
    fc.record({ kind: fc.constantFrom('exact' as const, 'at-least' as const, 'up-to' as const), value: money }),
    fc
      .tuple(ratios, limits)
      .map(([rate, some]) => ({ kind: 'rate' as const, rate, base: { fact: 'financing' }, ...some })),
    fc
      .tuple(ratios, limits)
      .map(([rate, some]) => ({ kind: 'rate' as const, rate, base: { described: words('cost') }, ...some })),
    fc.tuple(money, limits).map(([each, some]) => ({ kind: 'per-unit' as const, each, fact: 'people', ...some })),
    fc.record({
      kind: fc.constant('brackets' as const),
      mode: fc.constantFrom('whole' as const, 'marginal' as const),
      fact: fc.constant('financing'),
      steps,
    }),
    fc.constantFrom(
      { kind: 'equity' as const, what: words('fund'), pool: poolSize },
      { kind: 'unstated' as const, pool: poolSize },
      { kind: 'in-kind' as const, what: words('land') },
    ),
  )
  .map((amount) => ({ ...amount, cites }) as Amount);

const amounts: fc.Arbitrary<Amount> = fc.letrec<{ amount: Amount }>((tie) => ({
  amount: fc.oneof(
    { depthSize: 'small', maxDepth: 2 },
    { arbitrary: leaf, weight: 3 },
    {
      arbitrary: fc.record({ filed: tie('amount'), done: tie('amount'), otherwise: tie('amount') }).map(
        ({ filed, done, otherwise }): Amount => ({
          kind: 'by-choice',
          fact: 'stage',
          cases: { filed, done },
          otherwise,
          cites,
        }),
      ),
      weight: 1,
    },
    {
      arbitrary: fc.array(tie('amount'), { minLength: 1, maxLength: 3 }).map((of): Amount => ({ kind: 'sum', of })),
      weight: 1,
    },
  ),
})).amount;

const ends = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

/** An answer in any state of knowledge, with a company inside it. */
const figures = ends
  .chain(([low, high]) =>
    fc.record({
      actual: fc.integer({ min: low, max: high }),
      answer: fc.constantFrom<Answer | undefined>(undefined, low, { min: low, max: high }, { min: low }, { max: high }),
    }),
  )
  .map(({ actual, answer }) => ({ actual: typeof answer === 'number' ? answer : actual, answer }));

const choices = fc.constantFrom<{ actual: string; answer: Answer | undefined }>(
  ...['none', 'filed', 'done'].flatMap((actual) => [
    { actual, answer: undefined },
    { actual, answer: actual },
    { actual, answer: { anyOf: [...new Set([actual, 'filed'])] } },
  ]),
);

const companies = fc.record({ financing: figures, people: figures, stage: choices });

const facts = new Map(Object.values(handles).map(({ fact }) => [fact.id, fact]));

const evaluate = (
  amount: Amount,
  known: Readonly<Record<string, { readonly answer: Answer | undefined }>>,
): AmountResult => {
  const given = new Map<string, Given>();
  for (const [id, { answer }] of Object.entries(known)) {
    const parsed = parseAnswer(handles[id as keyof typeof handles].fact, answer);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    if (parsed.value !== null) given.set(id, parsed.value);
  }
  return evaluateAmount(amount, facts, given);
};

const everyPart = (result: AmountResult): AmountResult[] => [result, ...(result.parts ?? []).flatMap(everyPart)];

/** Which ends each kind may have; a rate and a sum may have any. */
const endsOfKind: Readonly<Partial<Record<AmountResult['kind'], readonly [string, string]>>> = {
  exact: ['min', 'max'],
  range: ['min', 'max'],
  'at-least': ['min', ''],
  'up-to': ['', 'max'],
  depends: ['', ''],
  'in-kind': ['', ''],
  equity: ['', ''],
  unstated: ['', ''],
};

const expectKindBorneOut = ({ kind, min, max, open }: AmountResult): void => {
  expect([min === null ? '' : 'min', max === null ? '' : 'max']).toEqual(endsOfKind[kind] ?? expect.anything());
  if (kind === 'exact') expect([min, open]).toEqual([max, []]);
  if (kind === 'depends') expect(open).not.toEqual([]);
  expect(Number(min ?? 0)).toBeLessThanOrEqual(Number(max ?? Number.POSITIVE_INFINITY));
};

/** Eighths are exact in a double, so that half a fen is half a fen. */
const toFen = (yuan: number): number => (Number.isFinite(yuan) ? Math.round(yuan * 100) / 100 : yuan);

/** Amounts that a choice and a number of people settle, wherever in each other they stand. */
const chosen: fc.Arbitrary<Amount> = fc.letrec<{ amount: Amount }>((tie) => ({
  amount: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    fc
      .oneof(
        fc.record({ kind: fc.constantFrom('exact' as const, 'at-least' as const, 'up-to' as const), value: money }),
        fc.tuple(money, limits).map(([each, some]) => ({ kind: 'per-unit' as const, each, fact: 'people', ...some })),
        fc.record({
          kind: fc.constant('brackets' as const),
          mode: fc.constantFrom('whole' as const, 'marginal' as const),
          fact: fc.constant('people'),
          steps: fc.uniqueArray(fc.record({ from: fc.nat(80).map((half) => String(half / 2)), pays }), {
            minLength: 1,
            maxLength: 4,
            selector: (step) => step.from,
          }),
        }),
      )
      .map((amount) => ({ ...amount, cites }) as Amount),
    fc
      .record({ filed: tie('amount'), done: tie('amount'), otherwise: tie('amount') })
      .map(({ filed, done, otherwise }) => ({
        kind: 'by-choice' as const,
        fact: 'stage',
        cases: { filed, done },
        otherwise,
        cites,
      })),
  ),
})).amount;

describe('the interval of an amount', () => {
  test('ends where some company that the answers leave possible is paid so much (L10)', () => {
    const stages = fc.subarray(['none', 'filed', 'done'], { minLength: 1 });
    fc.assert(
      fc.property(chosen, ends, stages, (amount, [low, high], possible) => {
        const people = { answer: { min: low, max: high } };
        const { min, max } = evaluate(amount, { people, stage: { answer: { anyOf: possible } } });
        const all = possible.flatMap((stage) =>
          Array.from({ length: high - low + 1 }, (_, more) =>
            payments(amount, { financing: 0, people: low + more, stage }),
          ),
        );
        expect(Number(min ?? 0)).toBe(toFen(Math.min(...all.map(([least]) => least))));
        expect(Number(max ?? Number.POSITIVE_INFINITY)).toBe(toFen(Math.max(...all.map(([, most]) => most))));
      }),
      { numRuns: propertyRuns(2000) },
    );
  });

  test('holds what is paid to every company that the answers leave possible', () => {
    fc.assert(
      fc.property(amounts, companies, (amount, { financing, people, stage }) => {
        const { min, max } = evaluate(amount, { financing, people, stage });
        const company = { financing: financing.actual, people: people.actual, stage: stage.actual };
        const [least, most] = payments(amount, company);
        if (min !== null) expect(least).toBeGreaterThanOrEqual(Number(min));
        if (max !== null) expect(most).toBeLessThanOrEqual(Number(max));
      }),
      { numRuns: propertyRuns(3000) },
    );
  });

  test('is exact for a company of which everything is known, wherever the source is', () => {
    fc.assert(
      fc.property(amounts, companies, (amount, { financing, people, stage }) => {
        const company = { financing: financing.actual, people: people.actual, stage: stage.actual };
        const known = Object.fromEntries(Object.entries(company).map(([id, answer]) => [id, { answer }]));
        const result = evaluate(amount, known);
        const [least, most] = payments(amount, company);
        expect(Number(result.min ?? 0)).toBe(least);
        expect(Number(result.max ?? Number.POSITIVE_INFINITY)).toBe(most);
        expect(result.open).toEqual([]);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });

  test('has a kind that its ends bear out, and never takes a cap for an estimate', () => {
    fc.assert(
      fc.property(amounts, companies, (amount, known) => {
        everyPart(evaluate(amount, known)).forEach(expectKindBorneOut);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });

  test('never holds the size of a fund', () => {
    fc.assert(
      fc.property(amounts, companies, (amount, known) => {
        for (const { min, max } of everyPart(evaluate(amount, known))) {
          expect(Number(min ?? 0)).toBeLessThan(Number(poolSize));
          expect(Number(max ?? 0)).toBeLessThan(Number(poolSize));
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
