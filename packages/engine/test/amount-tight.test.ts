import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amount, type AmountResult, type Answer, type Condition, compile } from '../src/index.ts';
import { type Ends, type FigureOf, isMet, payments, type Whole } from './amount-oracle.ts';
import { propertyRuns } from './property-runs.ts';
import { amounts, conditions, good, most, p, packWith, profiles, q, stage, termsOf, x, y } from './random-amount.ts';

type Profile = Readonly<Record<string, Answer | undefined>>;

/** A figure past which what is paid for it has no end. */
const huge = 1_000_000;

const fits = (answer: Answer | undefined, value: number | string | boolean): boolean => {
  if (answer === undefined) return true;
  if (typeof answer !== 'object') return answer === value;
  const { anyOf, min, max } = answer as { anyOf?: readonly string[]; min?: number; max?: number };
  if (anyOf !== undefined) return anyOf.includes(value as string);
  return (min === undefined || (value as number) >= min) && (max === undefined || (value as number) <= max);
};

/** Every company on a grid that goes with a profile. */
const companies = (profile: Profile, grids: Readonly<Record<string, readonly number[]>>): readonly Whole[] => {
  const all: Readonly<Record<string, readonly (number | string | boolean)[]>> = {
    ...grids,
    stage: ['none', 'filed', 'done'],
    good: [true, false],
    '?promising': [true, false],
  };
  return Object.entries(all).reduce<readonly Whole[]>(
    (some, [id, values]) =>
      some.flatMap((one) =>
        values.filter((value) => fits(profile[id], value)).map((value) => ({ ...one, [id]: value })),
      ),
    [{}],
  );
};

/** What those are paid at least and at most that meet the condition; all of them, where nobody does. */
const paidTo = (all: readonly Whole[], amount: Amount, condition: Condition, figure?: FigureOf): Ends => {
  const met = all.filter((one) => isMet(condition, one, figure));
  const ends = (met.length === 0 ? all : met).map((one) => payments(amount, one, figure));
  return [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
};

const ways = [1, 2, 3].flatMap((a) =>
  [0, 1, 2, 3].flatMap((b) => [
    [a, b],
    [b, a],
    [-a, b],
    [b, -a],
    [-a, -b],
    [-b, -a],
  ]),
);

interface Search {
  readonly mayBe: (company: Whole) => boolean;
  readonly worth: (company: Whole) => number;
}

/** From a company in ever smaller steps to where nothing is worth more. */
const climb = (start: Whole, { mayBe, worth }: Search): number => {
  let [one, is] = [start, worth(start)];
  for (let step = 0.5; step > 0.001 && Number.isFinite(is); step /= 2) {
    for (const [a, b] of ways) {
      const [left, right] = [Number(one['x']) + Number(a) * step, Number(one['y']) + Number(b) * step];
      const next = { ...one, x: left, y: right };
      if (mayBe(next) && worth(next) > is) [one, is] = [next, worth(next)];
    }
  }
  return is;
};

/** The same between the points of a grid: from the best of them. */
const paidNear = (
  all: readonly Whole[],
  amount: Amount,
  condition: Condition,
  profile: Profile,
  figure?: FigureOf,
): Ends => {
  const isAny = !all.some((one) => isMet(condition, one, figure));
  const mayBe = (one: Whole) => (isAny || isMet(condition, one, figure)) && goesWith(profile, one);
  const some = all.filter((one) => isAny || isMet(condition, one, figure));
  const best = (end: 0 | 1): number => {
    const way = end === 0 ? -1 : 1;
    const worth = (one: Whole) => payments(amount, one, figure)[end] * way;
    const from = some.map((one) => ({ one, is: worth(one) })).sort((a, b) => b.is - a.is);
    return Math.max(...from.slice(0, 6).map(({ one }) => climb(one, { mayBe, worth }))) * way;
  };
  return [best(0), best(1)];
};

const goesWith = (profile: Profile, one: Whole): boolean =>
  ['x', 'y'].every((id) => Number(one[id]) >= 0 && fits(profile[id], Number(one[id])));

const results = (
  amount: Amount,
  condition: Condition,
  facts: Parameters<typeof packWith>[2],
  profile: Profile,
  terms?: Parameters<typeof packWith>[3],
) => {
  const compiled = compile(packWith(amount, condition, facts, terms));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const report = compiled.value.check(profile, { asOf: '2026-11-22' });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return (report.value.results[0] as { amount: AmountResult }).amount;
};

const numbers = ({ min, max }: AmountResult): Ends => [Number(min ?? 0), Number(max ?? Number.POSITIVE_INFINITY)];

const ends = (value: number): number => (value > huge / 500 ? Number.POSITIVE_INFINITY : value);

const isNear = (one: number, other: number, by: number): boolean => one === other || Math.abs(one - other) < by;

/** So many were not tight, of so many. */
const seen = { loose: 0, all: 0 };

/** An engine's interval beside the oracle's, to so much. */
const expectSame = (result: AmountResult, [low, high]: Ends, by: number): void => {
  const [min, max] = numbers(result);
  seen.all++;
  expect(min).toBeLessThan(low + by);
  expect(max).toBeGreaterThanOrEqual(ends(high) - by);
  if (result.tight === false) {
    seen.loose++;
    return;
  }
  expect(isNear(min, low, by), `the least: ${min}, for ${low}`).toBe(true);
  expect(isNear(ends(max), ends(high), by), `the most: ${max}, for ${high}`).toBe(true);
};

const every = (result: AmountResult): readonly AmountResult[] => [
  result,
  ...(result.parts ?? []).flatMap(every),
  ...[...(result.readings ?? []), ...(result.instalments ?? [])].flatMap((one) => every(one.amount)),
];

/** A stated maximum is no payment. */
const expectHonest = ({ kind, min, max, open, bound }: AmountResult): void => {
  if (kind === 'exact') expect([min, open]).toEqual([max, []]);
  if (kind === 'up-to') expect(min).toBeNull();
  if (bound === 'up-to' && kind !== 'exact' && max !== null) expect(min).not.toBe(max);
};

/** The terms of `termsOf`, worked out. */
const ofTerms =
  (first: string, second: string): FigureOf =>
  (id, one) => {
    const [a, b] = [one[first] as number, one[second] as number];
    if (id === 'r') return b === 0 ? null : a / b;
    return id === 's' ? a + b : id === 'd' ? a - b : (one[id] as number);
  };

describe('an amount under the condition of its incentive (L10)', () => {
  test('has the ends that counting every company finds, where facts count whole', () => {
    const figures = ['p', 'q'];
    // Past the last step and comparison, figures run on.
    const grid = [...Array.from({ length: most + 1 }, (_, at) => at), 7, 8, 9, 11, 12, 13, 17, huge, huge + 1];
    fc.assert(
      fc.property(amounts(figures, true), conditions(figures), profiles(figures), (amount, condition, profile) => {
        const result = results(amount, condition, [p, q, stage, good], profile);
        const all = companies(profile, { p: grid, q: grid });
        expectSame(result, paidTo(all, amount, condition), 0.03);
        // Each part is as tight as the whole.
        if (amount.kind === 'sum')
          for (const [at, part] of amount.of.entries())
            expectSame(result.parts?.[at] as AmountResult, paidTo(all, part, condition), 0.03);
      }),
      { numRuns: propertyRuns(200) },
    );
  }, 600_000);

  test('has the ends that a search among all figures comes to', () => {
    const figures = ['x', 'y'];
    const whole = Array.from({ length: most + 1 }, (_, at) => at);
    const grid = [...whole.flatMap((at) => [at - 0.01, at, at + 0.01, at + 0.5]), 9, 12, 17, huge].filter(
      (at) => at >= 0,
    );
    fc.assert(
      fc.property(amounts(figures, false, 2), conditions(figures), profiles(figures), (amount, condition, profile) => {
        const result = results(amount, condition, [x, y, stage, good], profile);
        expectSame(result, paidNear(companies(profile, { x: grid, y: grid }), amount, condition, profile), 0.15);
      }),
      { numRuns: propertyRuns(100) },
    );
  }, 600_000);

  test('has those ends where it is worked out of terms, too', () => {
    const figures = ['p', 'q', 's', 'd'];
    // Of every other figure so many times as much as a ratio is compared with, and as much past all comparisons.
    const below = [...Array.from({ length: most + 2 }, (_, at) => at), 9, 13, huge, huge + 1, huge + 6];
    const above = [
      ...Array.from({ length: (most + 1) * (most + 1) + 2 }, (_, at) => at),
      ...Array.from({ length: most + 1 }, (_, at) => [huge, huge + 1].map((one) => one * (at + 1))).flat(),
      ...Array.from({ length: 2 * most + 2 }, (_, at) => huge + at),
    ];
    const terms = termsOf('p', 'q');
    const figure = ofTerms('p', 'q');
    fc.assert(
      fc.property(
        amounts(figures, true, 2, 'r'),
        conditions([...figures, 'r']),
        profiles(['p', 'q']),
        fc.option(fc.nat(most), { nil: undefined }),
        (amount, condition, profile, total) => {
          const all = companies(profile, { p: above, q: below }).filter(
            (one) => total === undefined || figure('s', one) === total,
          );
          if (all.length === 0) return;
          const result = results(amount, condition, [p, q, stage, good], { ...profile, s: total }, terms);
          expectSame(result, paidTo(all, amount, condition, figure), 0.03);
        },
      ),
      { numRuns: propertyRuns(150) },
    );
  }, 600_000);

  test('has the ends of a search where it is worked out of terms of any figures', () => {
    const figures = ['x', 'y', 's', 'd'];
    // A sixty-fourth is exact in a double, so that sums are.
    const points = Array.from({ length: most + 1 }, (_, at) => [at - 1 / 64, at, at + 1 / 64]).flat();
    const past = Array.from({ length: most + 1 }, (_, at) => [most + 1 + at, huge + at]).flat();
    // Of two figures that both run on, one may have to be so many times the other.
    const farther = [2, 3, 4, 8].map((by) => by * huge);
    const near = [...points.filter((at) => at >= 0), ...past, ...farther];
    const figure = ofTerms('x', 'y');
    fc.assert(
      fc.property(
        amounts(figures, false, 2),
        conditions(figures),
        profiles(['x', 'y']),
        (amount, condition, profile) => {
          const result = results(amount, condition, [x, y, stage, good], profile, termsOf('x', 'y'));
          const all = companies(profile, { x: near, y: near });
          expectSame(result, paidNear(all, amount, condition, profile, figure), 0.3);
        },
      ),
      { numRuns: propertyRuns(60) },
    );
  }, 600_000);

  test('is hardly ever wider than it need be', () => {
    expect(seen.loose / seen.all).toBeLessThan(0.02);
  });

  test('never widens when more is known (L2), and shows no maximum as a payment', () => {
    const figures = ['x', 'y'];
    fc.assert(
      fc.property(amounts(figures, false), conditions(figures), profiles(figures), (amount, condition, profile) => {
        const facts = [x, y, stage, good];
        const wide = results(amount, condition, facts, profile);
        for (const one of every(wide)) expectHonest(one);
        const narrower: Profile = { ...profile, x: profile['x'] ?? { min: 2 }, good: profile['good'] ?? true };
        // Where only those are left that may not have it, the amount is that of anybody.
        const isLeft = companies(narrower, { x: grid, y: grid }).some((one) => isMet(condition, one));
        const wasLeft = companies(profile, { x: grid, y: grid }).some((one) => isMet(condition, one));
        if (isLeft !== wasLeft) return;
        const [min, max] = numbers(wide);
        const [low, high] = numbers(results(amount, condition, facts, narrower));
        expect(low).toBeGreaterThanOrEqual(min - 0.02);
        expect(high).toBeLessThanOrEqual(max + 0.02);
      }),
      { numRuns: propertyRuns(200) },
    );
  }, 600_000);
});

const grid = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7];
