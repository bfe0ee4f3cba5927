import { type AmountResult, compile, Decimal, type Fact, type Result, type Status } from '@huice/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { huicePack } from './index.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack does not compile');
const calculator = compiled.value;

const answer = (fact: Fact): fc.Arbitrary<unknown> => {
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...fact.options.map(({ id }) => id));
    case 'choices':
      return fc.subarray(fact.options.map(({ id }) => id));
    case 'date':
      return fc.constantFrom('2012-06-01', '2017-06-01', '2022-06-01');
    case 'share':
      return fc.constantFrom('0.1', '0.5', '0.9');
    case 'quantity':
      return fc.constantFrom('1', '3');
    default:
      return fc.constantFrom('0', '60', '20000', '3000000', '200000000');
  }
};

const profiles = fc.record(Object.fromEntries(huicePack.facts.map((fact) => [fact.id, answer(fact)])), {
  requiredKeys: [],
});

const floorsOf = ({ kind, min, parts }: AmountResult): readonly Decimal[] => {
  if (kind === 'sum' && parts !== undefined) return parts.flatMap(floorsOf);
  return min === null ? [] : [new Decimal(min)];
};

const floors = (results: readonly Result[], status: Status): string =>
  results
    .filter((one) => one.status === status && one.validity.state === 'in-force')
    .flatMap(({ amount }) => floorsOf(amount))
    .reduce((sum, one) => sum.plus(one), new Decimal(0))
    .toFixed();

test('as long as nothing ties its incentives, what is sure is what the floors add up to', () => {
  expect(calculator.ties).toEqual([]);
  fc.assert(
    fc.property(profiles, fc.constantFrom('2019-06-01', '2021-01-01', '2026-11-22'), (profile, asOf) => {
      const report = calculator.check(profile, { asOf });
      if (!report.ok) throw new Error(JSON.stringify(report.issues));
      const { met, judged, leftOut, exact } = calculator.together(report.value);
      const { results } = report.value;
      expect(met.cash.min).toBe(floors(results, 'eligible'));
      expect(new Decimal(judged.cash.min).minus(met.cash.min).toFixed()).toBe(floors(results, 'conditional'));
      expect([leftOut, exact]).toEqual([[], true]);
    }),
    { numRuns: 200 },
  );
});
