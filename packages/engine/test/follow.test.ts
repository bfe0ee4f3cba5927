import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, type Pack } from '../src/index.ts';
import { factsRead } from './oracle.ts';
import { propertyRuns } from './property-runs.ts';
import { randomAttested, randomPack, randomProfile } from './random-pack.ts';

const numRuns = propertyRuns(100);

const calculatorOf = (pack: Pack) => {
  const compiled = compile(pack);
  return compiled.ok ? compiled.value : expect.fail(JSON.stringify(compiled.issues));
};

const days = fc.constantFrom('2021-01-01', '2021-01-02');

test('whatever was asked before, a followed report is the one that check gives', () => {
  fc.assert(
    fc.property(
      randomPack,
      fc.array(fc.tuple(randomProfile, days, randomAttested), { maxLength: 6 }),
      (pack, asked) => {
        const calculator = calculatorOf(pack);
        const follow = calculator.follow();
        for (const [profile, asOf, attested] of asked) {
          expect(follow(profile, { asOf, attested })).toEqual(calculator.check(profile, { asOf, attested }));
        }
      },
    ),
    { numRuns },
  );
});

test('a followed report is the same JSON, byte for byte', () => {
  fc.assert(
    fc.property(randomPack, randomProfile, (pack, profile) => {
      const calculator = calculatorOf(pack);
      const options = { asOf: '2021-01-01' };
      expect(JSON.stringify(calculator.follow()(profile, options))).toBe(
        JSON.stringify(calculator.check(profile, options)),
      );
    }),
    { numRuns },
  );
});

test('a result that no changed answer touches is the same object, and only such a one', () => {
  fc.assert(
    fc.property(randomPack, randomProfile, randomProfile, (pack, before, after) => {
      const follow = calculatorOf(pack).follow();
      const [first, second] = [before, after].map((profile) => follow(profile, { asOf: '2021-01-01' }));
      if (first?.ok !== true || second?.ok !== true) return;
      const told = (profile: typeof before, fact: string) => JSON.stringify(profile[fact] ?? null);
      for (const [index, { condition }] of pack.incentives.entries()) {
        const touched = factsRead(condition).some((fact) => told(before, fact) !== told(after, fact));
        const [one, other] = [first.value.results[index], second.value.results[index]];
        if (!touched) expect(other).toBe(one);
        if (JSON.stringify(one) !== JSON.stringify(other)) expect(other).not.toBe(one);
      }
    }),
    { numRuns },
  );
});

test('a profile that cannot be read is refused as by check, and what came before is not lost', () => {
  const calculator = calculatorOf(fc.sample(randomPack, { numRuns: 1, seed: 7 })[0] as Pack);
  const follow = calculator.follow();
  const first = follow({ people: 4 }, { asOf: '2021-01-01' });
  expect(follow({ people: 'many' }, { asOf: '2021-01-01' })).toEqual(
    calculator.check({ people: 'many' }, { asOf: '2021-01-01' }),
  );
  const again = follow({ people: 4 }, { asOf: '2021-01-01' });
  if (!first.ok || !again.ok) throw new Error('both can be read');
  expect(again.value.results).toEqual(first.value.results);
  expect(again.value.results[0]).toBe(first.value.results[0]);
});

test('the questions can be worked out in steps, a fact at a time', () => {
  fc.assert(
    fc.property(randomPack, randomProfile, (pack, profile) => {
      const calculator = calculatorOf(pack);
      const options = { asOf: '2021-01-01' };
      const steps = calculator.questionSteps(profile, options);
      let taken = 0;
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) taken += 1;
      expect(step.value).toEqual(calculator.questions(profile, options));
      if (step.value.ok) expect(taken).toBe(step.value.value.questions.length);
    }),
    { numRuns },
  );
});
