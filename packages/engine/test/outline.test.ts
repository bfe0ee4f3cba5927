import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, type Pack } from '../src/index.ts';
import { propertyRuns } from './property-runs.ts';
import { randomAttested, randomPack, randomProfile } from './random-pack.ts';
import { cites, financing, packOf, promise, values } from './sample-pack.ts';

const calculatorFor = (pack: Pack) => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error('no compile');
  return compiled.value;
};

describe('an outline', () => {
  test('says what the report says, without the proof', () => {
    fc.assert(
      fc.property(randomPack, randomProfile, randomAttested, (pack, profile, attested) => {
        const calculator = calculatorFor(pack);
        const report = calculator.check(profile, { asOf: '2024-01-01', attested });
        const listed = report.ok
          ? report.value.results.map(({ incentive, status, amount, open, judgements }) => ({
              incentive,
              status,
              amount,
              open,
              judgements,
            }))
          : [];
        expect(calculator.outline(profile, { asOf: '2024-01-01', attested })).toEqual({ ok: true, value: listed });
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test('works out an amount that depends on an answer anew for each company', () => {
    const calculator = calculatorFor(
      packOf(
        promise('one', financing.atLeast(values.cny('1'), cites), {
          amount: { kind: 'rate', rate: '0.1', base: { fact: 'financing' }, cites },
        }),
      ),
    );
    const amountFor = (figure: string) => {
      const entries = calculator.outline({ financing: figure }, { asOf: '2024-01-01' });
      return entries.ok ? entries.value[0]?.amount.min : undefined;
    };
    expect([amountFor('100'), amountFor('200'), amountFor('100')]).toEqual(['10', '20', '10']);
  });

  test('complains of a profile as a report does', () => {
    const calculator = calculatorFor(packOf(promise('one', financing.atLeast(values.cny('1'), cites))));
    expect(calculator.outline({ financing: -1 }, { asOf: '2024-01-01' })).toMatchObject({
      ok: false,
      issues: [{ code: 'profile/below-minimum', path: ['financing'] }],
    });
  });
});
