import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, factsRead, type Incentive, type Pack } from '../src/index.ts';
import { propertyRuns } from './property-runs.ts';
import { randomPack, randomProfile } from './random-pack.ts';

const calculatorOf = (pack: Pack) => {
  const compiled = compile(pack);
  return compiled.ok ? compiled.value : expect.fail(JSON.stringify(compiled.issues));
};

describe('a check of some incentives', () => {
  test('gives their results as a check of all does, in the order of their ids, each once', () => {
    fc.assert(
      fc.property(randomPack, randomProfile, fc.array(fc.nat(2)), (pack, profile, some) => {
        const ids = pack.incentives.map(({ id }) => id);
        const incentives = some.flatMap((at) => ids[at] ?? []);
        const calculator = calculatorOf(pack);
        const [all, asked] = [undefined, incentives].map((of) =>
          calculator.check(profile, { asOf: '2021-01-01', ...(of === undefined ? {} : { incentives: of }) }),
        );
        if (all?.ok !== true || asked?.ok !== true) return expect.fail('both can be checked');
        expect(asked.value).toEqual({
          ...all.value,
          results: all.value.results.filter(({ incentive }) => incentives.includes(incentive)),
        });
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test('asks for what they read, and no more', () => {
    fc.assert(
      fc.property(randomPack, randomProfile, (pack, profile) => {
        const [first] = pack.incentives;
        const alone = calculatorOf({ ...pack, incentives: [first as Incentive] });
        const asked = calculatorOf(pack).questions(profile, { asOf: '2021-01-01', incentives: ['incentive-0'] });
        const facts = (outcome: typeof asked) => (outcome.ok ? outcome.value.questions.map(({ fact }) => fact) : null);
        expect(facts(asked)?.toSorted()).toEqual(facts(alone.questions(profile, { asOf: '2021-01-01' }))?.toSorted());
        for (const fact of facts(asked) ?? []) expect(factsRead(first as Incentive, pack)).toContain(fact);
      }),
      { numRuns: propertyRuns(100) },
    );
  });
});
