import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, type Detail, type Pack, type Profile, type Result } from '../src/index.ts';
import { propertyRuns } from './property-runs.ts';
import { amounts, conditions, good, packWith, profiles, stage, x, y } from './random-amount.ts';
import { randomAttested, randomPack, randomProfile } from './random-pack.ts';
import { packFor, profileFor, worlds } from './random-together.ts';
import { cites, financing, packOf, promise, values } from './sample-pack.ts';

const calculatorFor = (pack: Pack) => {
  const compiled = compile(pack);
  return compiled.ok ? compiled.value : expect.fail(JSON.stringify(compiled.issues));
};

/** What a slim report leaves out, said once more: the fields that are kept, and passages nowhere in them. */
const kept: Readonly<Record<'status' | 'amount', readonly (keyof Result)[]>> = {
  status: ['incentive', 'status', 'validity', 'open', 'judgements', 'version'],
  amount: ['incentive', 'status', 'validity', 'amount', 'open', 'judgements', 'version'],
};

const withFieldsLeftOut = (result: Result, detail: 'status' | 'amount'): unknown =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(Object.entries(result).filter(([key]) => kept[detail].includes(key as keyof Result))),
    ),
    (key, value) => (key === 'citations' ? undefined : value),
  );

const agree = (pack: Pack, profile: Profile, attested: Readonly<Record<string, boolean>> = {}) => {
  const calculator = calculatorFor(pack);
  const options = { asOf: '2024-01-01', attested };
  const full = calculator.check(profile, options);
  for (const detail of ['status', 'amount'] as const) {
    const slim = calculator.check(profile, { ...options, detail });
    if (!full.ok || !slim.ok) {
      expect(slim).toEqual(full);
      continue;
    }
    const { pack: about, asOf, results } = full.value;
    const expected = { pack: about, asOf, results: results.map((one) => withFieldsLeftOut(one, detail)) };
    expect(JSON.parse(JSON.stringify(slim.value))).toEqual(expected);
  }
  expect(calculator.check(profile, { ...options, detail: 'full' })).toEqual(full);
};

describe('a slim report', () => {
  test('is the full one with fields left out', () => {
    fc.assert(fc.property(randomPack, randomProfile, randomAttested, agree), { numRuns: propertyRuns(100) });
  });

  test('is so for amounts of every kind', () => {
    const figures = ['x', 'y'];
    fc.assert(
      fc.property(amounts(figures, false), conditions(figures), profiles(figures), (amount, condition, profile) =>
        agree(packWith(amount, condition, [x, y, stage, good]), profile as Profile),
      ),
      { numRuns: propertyRuns(100) },
    );
  });

  test('with amounts is enough to tell what can be had together', () => {
    fc.assert(
      fc.property(worlds(4), (world) => {
        const calculator = calculatorFor(packFor(world));
        const options = { asOf: '2024-01-01', detail: 'amount' } as const;
        const report = calculator.check(profileFor(world), options);
        const combination = calculator.combine(profileFor(world), { asOf: '2024-01-01' });
        if (!report.ok || !combination.ok) return expect.fail('a world that is not sound');
        expect(calculator.together(report.value)).toEqual(combination.value);
      }),
      { numRuns: propertyRuns(50) },
    );
  });

  test('is typed by what was asked for', () => {
    const calculator = calculatorFor(packOf(promise('one', financing.atLeast(values.cny('1'), cites))));
    const status = calculator.check({}, { asOf: '2024-01-01', detail: 'status' });
    const full = calculator.check({}, { asOf: '2024-01-01' });
    if (!status.ok || !full.ok) return expect.fail('a sound profile');
    // @ts-expect-error no amount was asked for
    expect(status.value.results[0]?.amount).toBeUndefined();
    expect(full.value.results[0]?.amount.kind).toBe('exact');
  });

  test('of a detail that there is not is refused with what there is', () => {
    const calculator = calculatorFor(packOf(promise('one', financing.atLeast(values.cny('1'), cites))));
    expect(calculator.check({}, { asOf: '2024-01-01', detail: 'some' as Detail })).toMatchObject({
      ok: false,
      issues: [{ path: ['detail'], expected: 'status, amount, full', received: '"some"' }],
    });
  });
});
