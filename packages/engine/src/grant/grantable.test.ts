import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { answers, randomPack, randomProfile } from '../../test/random-pack.ts';
import { cites, financing, founded, listed, packOf, people, promise, values } from '../../test/sample-pack.ts';
import { type Calculator, type Condition, compile, type Fact, type Pack, type Profile } from '../index.ts';
import { type Grantable, grantable } from './grantable.ts';

const asOf = '2024-01-01';

const from = (pack: Pack, origins: Readonly<Record<string, NonNullable<Fact['origin']>>>): Pack => ({
  ...pack,
  facts: pack.facts.map(
    (fact) => (origins[fact.id] === undefined ? fact : { ...fact, origin: origins[fact.id] }) as Fact,
  ),
});

const calculatorFor = (pack: Pack) => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const both: Condition = {
  kind: 'all',
  of: [listed.is(true, cites), people.atLeast(values.count('5'), cites)] as readonly Condition[],
};

const origins = { listed: 'registry', people: 'tax', stage: 'certified-list' } as const;

/** What an authority says stays as it is; what was declared and is not named becomes anything else. */
const holds = (
  calculator: Calculator,
  profile: Profile,
  other: Profile,
  { incentive, status, verify }: Grantable,
): void => {
  if (status === 'undetermined') return;
  const statusOf = (of: Profile) => {
    const report = calculator.check(of, { asOf, incentives: [incentive] });
    return report.ok ? report.value.results[0]?.status : report.issues;
  };
  const kept = Object.entries(profile).filter(([id]) => id in origins || verify.includes(id));
  const changed = Object.entries(other).filter(([id]) => !(id in origins) && !verify.includes(id));
  expect(statusOf(Object.fromEntries([...changed, ...kept]))).toBe(status);
  // And each of those that are named is needed.
  for (const id of verify) expect(statusOf(Object.fromEntries(kept.filter(([fact]) => fact !== id)))).not.toBe(status);
};

describe('what can be granted unasked', () => {
  test('is what an authority says all of, and else it is said what to verify', () => {
    const pack = packOf(promise('one', both));
    const of = (origins: Parameters<typeof from>[1], profile: Profile) => {
      const found = grantable(calculatorFor(from(pack, origins)), profile, { asOf });
      return found.ok ? found.value.map(({ grantable: is, verify }) => [is, verify]) : found;
    };
    const profile = { listed: true, people: 7, foreign: 0.5 };
    expect(of({ listed: 'registry', people: 'tax' }, profile)).toEqual([[true, []]]);
    expect(of({ listed: 'registry', people: 'self-declared' }, profile)).toEqual([[false, ['people']]]);
    expect(of({}, profile)).toEqual([[false, ['listed', 'people']]]);
    expect(of({}, { listed: false, people: 3 })).toEqual([[false, ['people']]]);
    expect(of({ listed: 'certified-list' }, { listed: false, people: 3 })).toEqual([[false, []]]);
    expect(of({ listed: 'registry', people: 'tax' }, { listed: true })).toEqual([[false, []]]);
  });

  test('asks for the facts that its amount rests on, too, and for nothing that has ended', () => {
    const amount = { kind: 'rate', rate: '0.5', base: { fact: 'financing' }, cites } as const;
    const ended = { until: { date: '2020-01-01', cites } };
    const pack = packOf(
      promise('one', listed.is(true, cites), { amount }),
      promise('two', listed.is(true, cites), { validity: ended }),
    );
    const found = grantable(
      calculatorFor(from(pack, { listed: 'registry' })),
      { listed: true, financing: 40 },
      { asOf },
    );
    expect(found).toMatchObject({
      value: [
        { incentive: 'one', grantable: false, verify: ['financing'] },
        { incentive: 'two', grantable: false, verify: [], validity: 'ended' },
      ],
    });
  });

  test('is refused as check refuses the company', () => {
    const calculator = calculatorFor(packOf(promise('one', founded.atLeast(values.day('2020-01-01'), cites))));
    expect(grantable(calculator, { fonded: 1 }, { asOf })).toEqual(calculator.check({ fonded: 1 }, { asOf }));
    expect(financing.fact.id).toBe('financing');
  });

  test('keeps its status whatever was declared and is not named', () => {
    const another = fc.record(answers, { requiredKeys: [] });
    fc.assert(
      fc.property(randomPack, randomProfile, another, (drawn, profile, other) => {
        const calculator = calculatorFor(from(drawn, origins));
        const found = grantable(calculator, profile, { asOf });
        if (!found.ok) throw new Error(JSON.stringify(found.issues));
        for (const one of found.value) holds(calculator, profile, other as Profile, one);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
