import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soonest } from '../src/ask/soonest.ts';
import { count } from '../src/build.ts';
import { compiledPack } from '../src/decide/compiled-pack.ts';
import { situationOf } from '../src/decide/situation.ts';
import { standing } from '../src/decide/standing.ts';
import { buildDiagram } from '../src/diagram/diagram.ts';
import { type Condition, compile, type Fact, type Pack, type Profile, type Questions } from '../src/index.ts';
import { oracle } from './oracle.ts';
import { propertyRuns } from './property-runs.ts';
import { candidates, condition, randomAttested, randomPack, randomProfile } from './random-pack.ts';
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

const withRare = (pack: Pack, rare: string): Pack => ({
  ...pack,
  facts: pack.facts.map((fact) => (fact.id === rare ? ({ ...fact, rare: true } as Fact) : fact)),
});

const soonestOf = (pack: Pack, profile: Profile) => {
  const diagram = buildDiagram(pack, undefined);
  if (!diagram.ok) throw new Error('no diagram');
  const compiled = compiledPack(pack, diagram.value);
  const situation = situationOf(compiled, profile, { asOf });
  if (!situation.ok) throw new Error(JSON.stringify(situation.issues));
  const { residual } = situation.value.knowledge;
  const [incentive] = compiled.incentives;
  const node = incentive?.compiled.node as number;
  return soonest(compiled, residual, residual.of(node), standing(diagram.value, residual, node).open);
};

const subsets = (all: readonly string[]): readonly (readonly string[])[] =>
  all.reduce<string[][]>((some, one) => some.flatMap((set) => [set, [...set, one]]), [[]]);

/** Every way to answer these facts that can be told apart. */
const combinations = (facts: readonly string[]): readonly Profile[] =>
  facts.reduce<Profile[]>(
    (all, fact) => {
      const values = fact === 'listed' ? [true, false] : (candidates[fact] ?? ['none', 'filed', 'done']);
      return all.flatMap((one) => values.map((value) => ({ ...one, [fact]: value })));
    },
    [{}],
  );

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

  test('first shows something that is in force and met', () => {
    const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
    const pack = packOf(
      promise('far', all(listed.is(true, cites), people.atLeast(count('10'), cites), stage.oneOf(['done'], cites))),
      promise(
        'also-far',
        all(listed.is(true, cites), people.atLeast(count('20'), cites), stage.oneOf(['done'], cites)),
      ),
      promise('near', financing.atLeast(values.cny('1亿'), cites)),
    );
    const first = (profile: Profile) => ask(pack, profile).questions[0]?.fact;
    expect(first({})).toBe('financing');
    expect(first({ financing: '0' })).not.toBe('financing');
    // Once one is met, what settles most comes first.
    const met = packOf(...pack.incentives, promise('had', stage.oneOf(['done'], cites)));
    expect(ask(met, { stage: 'done' }).questions[0]?.fact).toBe('listed');
  });

  test('comes late where few companies have it', () => {
    const both = withRare(
      packOf(
        promise('one', listed.is(true, cites)),
        promise('two', { kind: 'all', of: [people.atLeast(count('10'), cites), stage.oneOf(['done'], cites)] }),
      ),
      'listed',
    );
    const order = (profile: Profile) => ask(both, profile).questions.map(({ fact }) => fact);
    expect(order({})).toEqual(['people', 'stage', 'listed']);
    // That it is not had settles nothing less; it is only what most will say.
    expect(order({ people: '1' })).toEqual(['listed']);
  });

  test('expects nine in ten to have nothing of what is rare', () => {
    const rule: Condition = { kind: 'all', of: [listed.is(true, cites), people.atLeast(count('5'), cites)] };
    const plain = packOf(promise('one', rule));
    const rare = withRare(plain, 'listed');
    const settled = (pack: Pack) => ask(pack).questions.find(({ fact }) => fact === 'listed')?.expected.settled;
    expect(settled(plain)).toBe(0.5);
    expect(settled(rare)).toBe(0.9);
  });

  test('names facts whose answers can make an incentive sure, wherever there are some', () => {
    fc.assert(
      fc.property(condition, randomProfile, (rule, profile) => {
        const verdict = oracle(rule, profile, {});
        fc.pre(verdict.status === 'undetermined' && verdict.open.length < 3);
        fc.pre(verdict.open.every((fact) => fact !== 'fields' && !(fact in profile)));
        const { answers, facts } = soonestOf(packOf(promise('one', rule)), profile);
        const sufficient = subsets(verdict.open).filter((some) =>
          combinations(some).some((said) => oracle(rule, { ...profile, ...said }, {}).status === 'eligible'),
        );
        expect(answers).toBe(sufficient.length === 0 ? Number.POSITIVE_INFINITY : facts.length);
        if (sufficient.length > 0) expect(sufficient.map((some) => some.join())).toContain([...facts].sort().join());
      }),
      { numRuns: runs },
    );
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
