import { type Amount, type Condition, ok } from '@huice/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../../engine/test/property-runs.ts';
import { good, packWith, x, y } from '../../engine/test/random-amount.ts';
import { cites, packOf, promise } from '../../engine/test/sample-pack.ts';
import { asked } from '../src/asked.ts';
import { Screener, type screener } from '../src/screener.ts';
import { anyAmounts, anyFacts, anyTerms, plainFacts, type Screening } from './random-screening.ts';
import { calculatorFor, expectSame } from './same-as-check.ts';

/** Companies of one table: more than a word has bits, and no whole number of words. */
const rows = 70;

/** So many companies are held against `check` in all, or as many as `HUICE_SCREEN_ROWS` says. */
const runs = Math.ceil(Number(process.env['HUICE_SCREEN_ROWS'] ?? propertyRuns(40) * rows * 4) / rows / 4);

const days = ['2019-05-01', '2024-05-31', '2024-06-01', '2026-11-30', '2040-01-01'];

const holds = (screenings: fc.Arbitrary<Screening>): void => {
  let [companies, refused] = [0, 0];
  fc.assert(
    fc.property(screenings, fc.constantFrom(...days), fc.boolean(), ({ pack, companies: all }, asOf, isTyped) => {
      refused += expectSame(calculatorFor(pack), all, asOf, isTyped);
      companies += all.length;
    }),
    { numRuns: runs, endOnFailure: true },
  );
  if (process.env['HUICE_SCREEN_ROWS'] !== undefined)
    process.stderr.write(`${companies} companies as check has them, ${refused} of them refused\n`);
};

/** A million companies take many minutes. */
const timeout = 3_600_000;

describe('a table of companies gets the statuses, validity, amounts, deciding parts and issues of check (L6)', () => {
  test('whatever kind of fact is answered in whatever way', () => holds(anyFacts(rows)), timeout);
  test('with plain answers in typed columns', () => holds(plainFacts(rows)), timeout);
  test('with amounts of every kind', () => holds(anyAmounts(rows)), timeout);
  test(
    'with terms, points, definitions, places within places, ages and versions',
    () => holds(anyTerms(rows)),
    timeout,
  );
});

describe('a pack of many incentives', () => {
  test('is decided place by place as though it were not', () => {
    const some = fc.sample(anyFacts(10), { numRuns: 50, seed: 7 });
    const stages = [['none'], ['filed'], ['done'], ['none', 'done']];
    const conditions = some.flatMap(({ pack }) => pack.incentives).slice(0, 12);
    const pack = packOf(
      ...conditions.map(({ condition }, at) =>
        promise(`i${at}`, {
          kind: 'all',
          of: [{ kind: 'one-of', fact: 'stage', options: stages[at % stages.length] as string[], cites }, condition],
        }),
      ),
    );
    const companies = [...some, ...fc.sample(plainFacts(10), { numRuns: 28, seed: 8 })].flatMap((one) => one.companies);
    const calculator = calculatorFor(pack);
    expect(companies.length).toBeGreaterThan(3 * 256);
    const split: typeof screener = (of, options) => {
      const read = asked(of, options);
      return read.ok ? ok(new Screener(read.value, 1)) : read;
    };
    expect(expectSame(calculator, companies, '2024-01-01', true, split)).toBeGreaterThan(0);
  }, 120_000);
});

describe('an amount that turns on a fact', () => {
  test('tells who said nothing of it from who said what leaves every case open', () => {
    const when: Condition = { kind: 'compare', fact: 'y', op: '>=', value: '3', cites };
    const amount: Amount = {
      kind: 'when',
      cases: [{ when, amount: { kind: 'exact', value: '3', cites } }],
      otherwise: { kind: 'exact', value: '0', cites },
    };
    const listed: Condition = { kind: 'is', fact: 'good', value: true, cites };
    const pack = packWith(amount, listed, [x, y, good]);
    const companies = [{}, { y: { max: '5' } }, { y: { min: '1' } }, { y: '4' }].map((profile) => ({
      profile,
      attested: {},
    }));
    expect(expectSame(calculatorFor(pack), companies, '2024-01-01')).toBe(0);
  });
});

describe('a refused company', () => {
  test('is drawn often enough to mean something', () => {
    const some = fc.sample(anyFacts(rows), { numRuns: 20, seed: 1 });
    const refused = some.map(({ pack, companies }) => expectSame(calculatorFor(pack), companies, '2024-01-01'));
    expect(refused.filter((count) => count > 0).length).toBeGreaterThan(10);
  });
});
