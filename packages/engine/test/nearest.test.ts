import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Condition, compile, type Nearest, type Pack, type Profile } from '../src/index.ts';
import { completions, factsRead, oracle } from './oracle.ts';
import { propertyRuns } from './property-runs.ts';
import { candidates, condition, randomAttested, randomProfile } from './random-pack.ts';
import {
  cites,
  excellent,
  fields,
  financing,
  founded,
  listed,
  packOf,
  people,
  promise,
  promising,
  stage,
  values,
} from './sample-pack.ts';

const runs = propertyRuns(300);
const asOf = '2024-01-01';

const immutable = (pack: Pack, ...facts: readonly string[]): Pack => ({
  ...pack,
  facts: pack.facts.map((fact) => (facts.includes(fact.id) ? { ...fact, mutability: 'immutable' } : fact)),
});

const nearestOf = (pack: Pack, profile: Profile, attested = {}): Nearest => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error('no compile');
  const found = compiled.value.nearest('one', profile, { asOf, attested });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};

const packFor = (rule: Condition) => packOf(promise('one', rule));

const apply = (profile: Profile, set: Nearest['sets'][number]): Profile => ({
  ...profile,
  ...Object.fromEntries(set.changes.map(({ fact, answer }) => [fact, answer])),
});

/** Every answer that one could give to a fact, exactly. */
const everyAnswer = (fact: string): Answer[] => {
  if (fact === 'listed') return [false, true];
  if (fact === 'stage') return ['none', 'filed', 'done'];
  if (fact === 'fields') return [[], ['ai'], ['data'], ['ai', 'data']];
  return [...(candidates[fact] as readonly string[])];
};

const key = (value: unknown) => JSON.stringify(value, (_, one) => (one instanceof Set ? [...one].sort() : one));

const isPossible = (fact: string, answer: Answer, profile: Profile): boolean => {
  const [exact] = completions(fact, answer);
  return completions(fact, profile[fact]).some((one) => key(one) === key(exact));
};

/** The fewest changes, then confirmations, found by trying every set of facts and every value for each. */
const cheapest = (
  rule: Condition,
  profile: Profile,
  attested: Record<string, boolean>,
  fixed: readonly string[],
): readonly [number, number] | null => {
  let best: readonly [number, number] | null = null;
  const visit = (facts: readonly string[], so: Profile, changes: number, confirms: number): void => {
    const { status } = oracle(rule, so, attested);
    if (status === 'eligible' || status === 'conditional') {
      if (best === null || changes < best[0] || (changes === best[0] && confirms < best[1])) best = [changes, confirms];
    }
    facts.forEach((fact, index) => {
      for (const answer of everyAnswer(fact)) {
        const confirm = isPossible(fact, answer, profile);
        if (!confirm && fixed.includes(fact)) continue;
        visit(
          facts.slice(index + 1),
          { ...so, [fact]: answer },
          changes + (confirm ? 0 : 1),
          confirms + (confirm ? 1 : 0),
        );
      }
    });
  };
  visit(factsRead(rule), profile, 0, 0);
  return best;
};

describe('the nearest change', () => {
  const small = condition.filter((rule) => factsRead(rule).length <= 3);
  const fixedFacts = fc.subarray(['listed', 'stage', 'financing', 'founded'], { maxLength: 2 });

  test('makes the incentive eligible or conditional, and no smaller set of facts does (L4)', () => {
    fc.assert(
      fc.property(small, randomProfile, randomAttested, fixedFacts, (rule, profile, attested, fixed) => {
        const found = nearestOf(immutable(packFor(rule), ...fixed), profile, attested);
        const best = cheapest(rule, profile, attested, fixed);
        expect(found.complete).toBe(true);
        if (found.outcome === 'already') {
          expect(best).toEqual([0, 0]);
          return;
        }
        if (found.outcome === 'impossible') {
          expect(best).toBeNull();
          return;
        }
        const [first] = found.sets;
        const count = (kind: string) => first?.changes.filter((one) => one.kind === kind).length;
        expect([count('change'), count('confirm')]).toEqual(best);
        for (const set of found.sets) {
          expect(oracle(rule, apply(profile, set), attested).status).toBe(set.status);
          for (const { fact, alternatives } of set.changes)
            for (const { answer } of alternatives)
              expect(oracle(rule, { ...apply(profile, set), [fact]: answer }, attested).status).toBe(set.status);
        }
      }),
      { numRuns: runs },
    );
  });

  test('offers no set that holds another one of its own', () => {
    fc.assert(
      fc.property(condition, randomProfile, (rule, profile) => {
        const names = nearestOf(packFor(rule), profile).sets.map(({ changes }) =>
          changes.map(({ fact, kind }) => `${kind} ${fact}`),
        );
        for (const [at, one] of names.entries()) {
          for (const [other, inner] of names.entries())
            if (at !== other) expect(inner.every((name) => one.includes(name))).toBe(false);
        }
      }),
      { numRuns: runs },
    );
  });

  test('gives the signed gap to a threshold, with its unit', () => {
    const rule = financing.atLeast(values.cny('1亿'), cites);
    const [set] = nearestOf(packFor(rule), { financing: '8800万' }).sets;
    expect(set?.changes).toEqual([
      {
        fact: 'financing',
        kind: 'change',
        mutability: 'actionable',
        from: { kind: 'value', value: '88000000' },
        to: { kind: 'between', min: '100000000', minExclusive: false, max: null, maxExclusive: false },
        gap: { direction: 'up', min: '12000000', max: '12000000', unit: 'CNY', exclusive: false },
        answer: '100000000',
        alternatives: [],
      },
    ]);
  });

  test('works from a range, as something that may be so already', () => {
    const rule = financing.atLeast(values.cny('1亿'), cites);
    const [set] = nearestOf(packFor(rule), { financing: { min: '5000万', max: '2亿' } }).sets;
    expect(set?.changes[0]).toMatchObject({
      kind: 'confirm',
      answer: { min: '100000000', max: '200000000' },
      gap: { min: '0', max: '50000000' },
    });
  });

  test('names every option that would do as well as the first', () => {
    const rule = fields.hasAny(['ai', 'data'], cites);
    expect(nearestOf(packFor(rule), { fields: [] }).sets[0]?.changes[0]).toMatchObject({
      to: { kind: 'set', add: ['ai'] },
      alternatives: [{ to: { kind: 'set', add: ['data'] }, answer: ['data'] }],
    });
  });

  test('prefers, of two answers that may be so, the one that leaves less to a judgement', () => {
    const rule = {
      kind: 'all' as const,
      of: [promising.holds(cites), { kind: 'any' as const, of: [listed.is(true, cites), excellent.holds(cites)] }],
    };
    expect(nearestOf(packFor(rule), {}).sets[0]?.changes[0]).toMatchObject({ to: { kind: 'is', value: true } });
  });

  test('moves stages forward only', () => {
    const rule = stage.oneOf(['filed'], cites);
    const pack = packFor(rule);
    const ordered = {
      ...pack,
      facts: pack.facts.map((one) => (one.kind === 'choice' ? { ...one, ordered: true } : one)),
    };
    expect(nearestOf(ordered, { stage: 'done' }).outcome).toBe('impossible');
    expect(nearestOf(ordered, { stage: 'none' }).sets[0]?.changes[0]?.to).toEqual({
      kind: 'one-of',
      options: ['filed'],
    });
    expect(nearestOf(pack, { stage: 'done' }).outcome).toBe('possible');
  });

  test('says that no change can, when the fact in the way cannot change', () => {
    const rule = founded.atLeast(values.day('2020-01-01'), cites);
    expect(nearestOf(immutable(packFor(rule), 'founded'), { founded: '2019-06-01' }).outcome).toBe('impossible');
  });

  test('lets what only time changes move upward only', () => {
    const rule = people.lessThan(values.count('5'), cites);
    const pack = packFor(rule);
    const timed: Pack = {
      ...pack,
      facts: pack.facts.map((one) => (one.id === 'people' ? { ...one, mutability: 'time-only' } : one)),
    };
    expect(nearestOf(timed, { people: 7 }).outcome).toBe('impossible');
    expect(nearestOf(pack, { people: 7 }).sets[0]?.changes[0]).toMatchObject({
      answer: '4',
      gap: { direction: 'down', min: '3' },
    });
  });

  test('prefers one fact over two, and of two single facts the one that is relatively nearer', () => {
    const rule: Condition = {
      kind: 'any',
      of: [
        financing.atLeast(values.cny('100'), cites),
        people.atLeast(values.count('10'), cites),
        { kind: 'all', of: [listed.is(true, cites)] },
      ],
    };
    const found = nearestOf(packFor(rule), { financing: '90', people: 2, listed: false });
    expect(found.sets.map(({ changes }) => changes.map(({ fact }) => fact))).toEqual([
      ['financing'],
      ['people'],
      ['listed'],
    ]);
  });

  test('says that no change can, when no day of the calendar would do', () => {
    const rule = founded.moreThan(values.day('2199-12-31'), cites);
    expect(nearestOf(packFor(rule), { founded: '2020-01-01' }).outcome).toBe('impossible');
  });

  test('is possible or not however few sets are wanted', () => {
    const compiled = compile(packFor(listed.is(true, cites)));
    if (!compiled.ok) throw new Error('no compile');
    expect(compiled.value.nearest('one', { listed: false }, { asOf, limit: 0 })).toMatchObject({
      value: { outcome: 'possible', sets: [] },
    });
  });

  test('of what is no name at all is an issue', () => {
    const compiled = compile(packFor(listed.is(true, cites)));
    const found = compiled.ok ? compiled.value.nearest(undefined as never, {}, { asOf }) : compiled;
    expect(found).toMatchObject({ ok: false, issues: [{ code: 'ask/unknown-incentive' }] });
  });

  test('says when an incentive has ended, whatever changes', () => {
    const rule = listed.is(true, cites);
    const ended = packOf(promise('one', rule, { validity: { until: { date: '2023-12-31', cites } } }));
    expect(nearestOf(ended, { listed: false }).validity).toBe('ended');
  });

  test('of an unknown incentive is an issue with the nearest known name', () => {
    const compiled = compile(packFor(listed.is(true, cites)));
    const found = compiled.ok ? compiled.value.nearest('onee', {}, { asOf }) : compiled;
    expect(found).toMatchObject({ ok: false, issues: [{ code: 'ask/unknown-incentive', params: { near: 'one' } }] });
  });
});
