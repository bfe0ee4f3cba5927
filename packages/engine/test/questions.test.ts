import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count } from '../src/build.ts';
import { compile, type Pack, type Profile, type Questions } from '../src/index.ts';
import { oracle } from './oracle.ts';
import { propertyRuns } from './property-runs.ts';
import { randomAttested, randomPack, randomProfile } from './random-pack.ts';
import { cites, fields, financing, listed, packOf, people, promise, promising, stage, values } from './sample-pack.ts';

const runs = propertyRuns(300);
const asOf = '2024-01-01';

const ask = (pack: Pack, profile: Profile = {}, more = {}): Questions => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error('no compile');
  const asked = compiled.value.questions(profile, { asOf, ...more });
  if (!asked.ok) throw new Error(JSON.stringify(asked.issues));
  return asked.value;
};

describe('what to ask next', () => {
  test('is just the facts that can still change some status (L3)', () => {
    fc.assert(
      fc.property(randomPack, randomProfile, randomAttested, (pack, profile, attested) => {
        const verdicts = pack.incentives.map(({ condition }) => oracle(condition, profile, attested));
        const matter = new Set(verdicts.flatMap(({ status, open }) => (status === 'undetermined' ? open : [])));
        const { questions, undetermined, settled } = ask(pack, profile, { attested });
        expect(new Set(questions.map(({ fact }) => fact))).toEqual(matter);
        expect(undetermined).toBe(verdicts.filter(({ status }) => status === 'undetermined').length);
        expect(undetermined + settled).toBe(verdicts.length);
      }),
      { numRuns: runs },
    );
  });

  test('puts first what can change an incentive that is in force', () => {
    const unconfirmed = { validity: { attested: [{ date: '2019-01-01', cites }] } };
    const pack = packOf(
      promise('now', listed.is(true, cites)),
      promise('then', people.atLeast(count('10'), cites), unconfirmed),
      promise('then-too', people.atLeast(count('20'), cites), unconfirmed),
    );
    const inOrder = (profile: Profile, more = {}) => ask(pack, profile, more).questions.map(({ fact }) => fact);
    expect(inOrder({})).toEqual(['listed', 'people']);
    expect(inOrder({}, { rankBy: 'money' })).toEqual(['listed', 'people']);
    expect(inOrder({ listed: true })).toEqual(['people']);
  });

  test('promises to settle an incentive only where an answer does', () => {
    fc.assert(
      fc.property(randomPack, randomProfile, (pack, profile) => {
        for (const { fact, incentives, settles, expected } of ask(pack, profile).questions) {
          expect(incentives).toEqual(expect.arrayContaining([...settles]));
          expect(expected.settled).toBeLessThanOrEqual(settles.length);
          expect(expected.settled > 0).toBe(settles.length > 0);
          expect(fact).toBeTruthy();
        }
      }),
      { numRuns: runs },
    );
  });

  test('is asked only as finely as it matters: above or below the one threshold', () => {
    const rule = financing.atLeast(values.cny('1亿'), cites);
    const other = financing.atLeast(values.cny('5亿'), cites);
    const pack = packOf(promise('one', rule), promise('two', { kind: 'all', of: [other, listed.is(true, cites)] }));
    const [question] = ask(pack, { listed: false }).questions;
    expect(question?.regions).toEqual([
      { kind: 'between', min: null, minExclusive: false, max: '100000000', maxExclusive: true },
      { kind: 'between', min: '100000000', minExclusive: false, max: null, maxExclusive: false },
    ]);
  });

  test('names the options that matter, and no others', () => {
    const [one] = ask(packOf(promise('one', fields.hasAny(['ai'], cites)))).questions;
    expect(one?.regions).toEqual([{ kind: 'one-of', options: ['ai'] }]);
    const [two] = ask(packOf(promise('one', stage.oneOf(['filed'], cites)))).questions;
    expect(two?.regions).toEqual([
      { kind: 'one-of', options: ['none', 'done'] },
      { kind: 'one-of', options: ['filed'] },
    ]);
  });

  test('is nothing when only a judgement is left', () => {
    const rule = { kind: 'all' as const, of: [listed.is(true, cites), promising.holds(cites)] };
    expect(ask(packOf(promise('one', rule)), { listed: true })).toEqual({ questions: [], undetermined: 0, settled: 1 });
  });

  test('leaves out incentives that have ended, unless history is wanted', () => {
    const pack = packOf(promise('one', listed.is(true, cites), { validity: { until: { date: '2020-01-01', cites } } }));
    expect(ask(pack).questions).toEqual([]);
    expect(ask(pack, {}, { history: true }).questions.map(({ fact }) => fact)).toEqual(['listed']);
  });

  test('comes first when it settles more, or, by money, when more money turns on it', () => {
    const pack = packOf(
      promise('a', { kind: 'all', of: [listed.is(true, cites), people.atLeast(values.count('5'), cites)] }),
      promise('b', listed.is(true, cites)),
      promise('c', financing.atLeast(values.cny('1亿'), cites), {
        amount: { kind: 'at-least', value: '20000000', cites },
      }),
    );
    expect(ask(pack).questions[0]?.fact).toBe('listed');
    expect(ask(pack, {}, { rankBy: 'money' }).questions[0]).toMatchObject({
      fact: 'financing',
      atStake: { floors: '20000000', caps: '0' },
    });
  });
});
