import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all, any, clause, cny, not, upTo } from '../src/build.ts';
import { type Condition, compile, type Incentive, type Pack, type Profile, type Status } from '../src/index.ts';
import { type ConditionChange, compare, type PackComparison } from '../src/review.ts';
import { award, byAward, byStage, listing, soundPack, stage, support, withIncentives } from './bad/sound-pack.ts';
import { companies, satisfies } from './oracle.ts';
import { propertyRuns } from './property-runs.ts';
import { condition, randomPack } from './random-pack.ts';
import { cites, financing, listed, packOf, promise, promising, source, words } from './sample-pack.ts';

const runs = propertyRuns(300);

const statusIn = (pack: Pack, incentive: string, profile: Profile, attested = {}): Status | undefined => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const known = new Set(pack.facts.map(({ id }) => id));
  const own = Object.fromEntries(Object.entries(profile).filter(([id]) => known.has(id)));
  const report = compiled.value.check(own, { asOf: '2024-01-01', attested });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value.results.find((one) => one.incentive === incentive)?.status;
};

const compared = (before: Pack, after: Pack): PackComparison => {
  const comparison = compare(before, after);
  if (!comparison.ok) throw new Error(JSON.stringify(comparison.issues));
  return comparison.value;
};

const conditionChange = (comparison: PackComparison, incentive: string): ConditionChange | undefined =>
  comparison.incentives.changed.find((one) => one.incentive === incentive)?.condition;

const oneOf = (before: Condition, after: Condition) =>
  conditionChange(compared(packOf(promise('one', before)), packOf(promise('one', after))), 'one');

/** The same meaning in other words: turned inside out, repeated, in another order. */
const rewritten = (rule: Condition, seeds: Iterator<number>): Condition => {
  const seed = (seeds.next().value as number) % 5;
  const inner: Condition =
    rule.kind === 'not'
      ? { kind: 'not', of: rewritten(rule.of, seeds) }
      : 'of' in rule
        ? { ...rule, of: [...rule.of].reverse().map((part) => rewritten(part, seeds)) }
        : rule;
  if (seed === 0) return not(not(inner));
  if (seed === 1 && (inner.kind === 'all' || inner.kind === 'any')) {
    return not({ kind: inner.kind === 'all' ? 'any' : 'all', of: inner.of.map((part) => not(part)) });
  }
  if (seed === 2) return all(inner, any(inner, inner));
  return inner;
};

describe('packs that say the same', () => {
  test('compare as the same, however they are written', () => {
    fc.assert(
      fc.property(randomPack, fc.infiniteStream(fc.nat(1000)), (pack, seeds) => {
        const other: Pack = {
          ...pack,
          version: '9.9.9',
          facts: [...pack.facts].reverse(),
          judgements: [...pack.judgements].reverse(),
          incentives: [...pack.incentives]
            .reverse()
            .map((one) => ({ ...one, condition: rewritten(one.condition, seeds) })),
        };
        const comparison = compared(pack, other);
        expect(comparison).toMatchObject({ kind: 'same', pack: [] });
        expect(comparison.incentives).toEqual({ added: [], removed: [], changed: [] });
      }),
      { numRuns: runs },
    );
  });

  test('compare as the same when only figures and the order of amounts are written otherwise', () => {
    const written = (value: string, reversed: boolean): Pack => {
      const parts = [upTo(cny(value), byAward), upTo(cny('20'), byAward)];
      return withIncentives({
        ...award,
        amount: { kind: 'sum', of: reversed ? [...parts].reverse() : parts },
        condition: { ...financing.atLeast(cny('100000000'), byAward), value: reversed ? '100000000.00' : '100000000' },
      });
    };
    const plain = written('100', false);
    const other = written('100', true);
    expect(compared(plain, other).kind).toBe('same');
  });
});

describe('two conditions', () => {
  const worlds = [false, true].flatMap((good) =>
    [false, true].map((excellent) => ({ '?promising': good, '?excellent': excellent })),
  );
  /** 2 eligible, 1 conditional, 0 ineligible, by enumeration. */
  const rank = (rule: Condition, company: Readonly<Record<string, unknown>>): number => {
    const outcomes = worlds.map((world) => satisfies(rule, { ...company, ...world } as never));
    return outcomes.every((one) => one) ? 2 : outcomes.some((one) => one) ? 1 : 0;
  };

  test('differ in the way that the enumeration says: who gains, who loses, or what is judged', () => {
    fc.assert(
      fc.property(condition, condition, (before, after) => {
        const change = oneOf(before, after);
        const ways = companies(all(before, after), {}).map((company) => ({
          step: rank(after, company) - rank(before, company),
          isOther: worlds.some(
            (world) => satisfies(before, { ...company, ...world }) !== satisfies(after, { ...company, ...world }),
          ),
        }));
        if (ways.every(({ isOther }) => !isOther)) {
          expect(change === undefined || change.kind === 'same').toBe(true);
          return;
        }
        if (change?.kind !== 'differs') throw new Error(`no difference in ${JSON.stringify(change)}`);
        expect(change.gains !== null).toBe(ways.some(({ step }) => step > 0));
        expect(change.loses !== null).toBe(ways.some(({ step }) => step < 0));
        expect(change.judged !== null).toBe(ways.every(({ step }) => step === 0));
      }),
      { numRuns: runs },
    );
  });

  test('differ for the witness as it says, when each pack checks it', () => {
    fc.assert(
      fc.property(condition, condition, (before, after) => {
        const change = oneOf(before, after);
        if (change?.kind !== 'differs') return;
        const rankOf = { eligible: 2, conditional: 1, ineligible: 0, undetermined: -1 };
        for (const [way, sign] of [
          ['gains', 1],
          ['loses', -1],
          ['judged', 0],
        ] as const) {
          const witness = change[way];
          if (witness === null) continue;
          const was = statusIn(packOf(promise('one', before)), 'one', witness.profile, witness.attested);
          const is = statusIn(packOf(promise('one', after)), 'one', witness.profile, witness.attested);
          expect([was, is]).toEqual([witness.before, witness.after]);
          expect(was).not.toBe(is);
          if (sign !== 0) expect(Math.sign(rankOf[witness.after] - rankOf[witness.before])).toBe(sign);
          else expect(Object.keys(witness.attested).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('a judgement turned round', () => {
  test('is seen, though no company stands otherwise until it is settled', () => {
    const holds = promising.holds(byStage);
    const change = conditionChange(
      compared(withIncentives({ ...listing, condition: holds }), withIncentives({ ...listing, condition: not(holds) })),
      'listing',
    );
    expect(change).toMatchObject({
      gains: null,
      loses: null,
      judged: { attested: { promising: false }, before: 'ineligible', after: 'eligible' },
    });
  });
});

describe('an edit', () => {
  const edited = (after: Incentive) => {
    const comparison = compared(soundPack, withIncentives(after));
    const [change] = comparison.incentives.changed;
    if (change === undefined) throw new Error('nothing changed');
    return { comparison, change };
  };

  test('of a threshold shows a company that gains, and none that loses', () => {
    const [early, , few] = 'of' in award.condition && Array.isArray(award.condition.of) ? award.condition.of : [];
    const easier = all(early as Condition, financing.atLeast(cny('5000万'), byAward), few as Condition);
    const { comparison, change } = edited({ ...award, condition: easier });
    expect(comparison.kind).toBe('meaning');
    expect(change.condition).toMatchObject({
      kind: 'differs',
      gains: { before: 'ineligible', after: 'eligible', profile: { financing: '50000000' } },
      loses: null,
    });
    const { gains } = change.condition as Extract<ConditionChange, { kind: 'differs' }>;
    expect(gains?.answers.map(({ answer }) => answer['zh-Hans'])).toContain('5,000 万元');
  });

  test('of an amount lists the figures, and leaves the condition alone', () => {
    const { comparison, change } = edited({ ...award, amount: { kind: 'exact', value: '30000000', cites: byAward } });
    expect(comparison.kind).toBe('meaning');
    expect(change.amount).toEqual([{ field: 'value', before: '20000000', after: '30000000' }]);
    expect(change.condition).toEqual({ kind: 'same' });
  });

  test('of a validity gives the first day on which it shows', () => {
    const { change } = edited({
      ...award,
      validity: { ...award.validity, until: { date: '2024-12-31', cites: byAward } },
    });
    expect(change.validity).toEqual({
      fields: [{ field: 'until', before: '2023-12-31', after: '2024-12-31' }],
      day: { day: '2024-01-01', before: 'ended', after: 'in-force' },
    });
  });

  test('of a title is wording only', () => {
    const { comparison, change } = edited({ ...award, title: { ...award.title, en: 'Prize' } });
    expect(comparison.kind).toBe('wording');
    expect(change.wording).toEqual([{ field: 'title.en', before: 'award', after: 'Prize' }]);
  });

  test('of a citation is a change of sources', () => {
    const { comparison, change } = edited({ ...award, amount: { ...award.amount, cites: byStage } as never });
    expect(comparison.kind).toBe('sources');
    expect(change.citations.added).toEqual([{ clause: 'doc/stage' }]);
    // The condition still cites it.
    expect(change.citations.removed).toEqual([]);
  });

  test('of an exclusion is a change of terms', () => {
    const { excludes: _, ...free } = award;
    expect(edited(free).change.terms).toEqual([{ field: 'excludes', before: 'listing', after: null }]);
  });

  test('that adds or drops an incentive names it', () => {
    const more = withIncentives({ ...listing, id: 'new', title: words('New') });
    expect(compared(soundPack, more).incentives.added).toEqual([{ incentive: 'new', title: words('New') }]);
    expect(compared(more, soundPack).incentives.removed).toEqual([{ incentive: 'new', title: words('New') }]);
  });

  test('that adds an option shows whom it lets in, and that the option is new', () => {
    const rule = (...options: readonly string[]): Condition => ({
      kind: 'one-of',
      fact: 'stage',
      options,
      cites: byStage,
    });
    const before = withIncentives({ ...listing, condition: rule('filed') });
    const wider = { ...stage.fact, options: [...stage.fact.options, { id: 'listed', label: words('Listed') }] };
    const after: Pack = {
      ...withIncentives({ ...listing, condition: rule('filed', 'listed') }),
      facts: soundPack.facts.map((fact) => (fact.id === 'stage' ? wider : fact)),
    };
    const comparison = compared(before, after);
    expect(comparison.facts.changed.map(({ id }) => id)).toEqual(['stage']);
    expect(conditionChange(comparison, 'listing')).toMatchObject({
      gains: { profile: { stage: 'listed' }, newOptions: [{ fact: 'stage', option: 'listed', only: 'after' }] },
      loses: null,
    });
  });

  test('that makes a fact another kind of fact says that it cannot compare', () => {
    const before = withIncentives({ ...listing, condition: listed.is(true, byStage) });
    const asChoice = { ...stage.fact, id: 'listed' };
    const after: Pack = {
      ...withIncentives(
        { ...listing, condition: { kind: 'one-of', fact: 'listed', options: ['filed'], cites: byStage } },
        { ...support, condition: award.condition },
      ),
      facts: soundPack.facts.map((fact) => (fact.id === 'listed' ? asChoice : fact)),
    };
    expect(conditionChange(compared(before, after), 'listing')).toEqual({
      kind: 'incomparable',
      why: 'fact-kind',
      facts: ['listed'],
    });
  });

  test('of bounds is a change of the fact, and not of the conditions inside them', () => {
    const after: Pack = {
      ...soundPack,
      facts: soundPack.facts.map((fact) => (fact.id === 'financing' ? { ...fact, minimum: '1' } : fact) as never),
    };
    const comparison = compared(soundPack, after);
    expect(comparison.incentives.changed).toEqual([]);
    expect(comparison.facts.changed).toEqual([
      { id: 'financing', meaning: [{ field: 'minimum', before: '0', after: '1' }], wording: [] },
    ]);
  });

  test('shows a company that can be: of what is counted, a whole number', () => {
    const withCount = (rule: Condition): Pack => {
      const pack = packOf(promise('one', rule));
      const counted = { ...pack.facts.find(({ id }) => id === 'people'), id: 'counted', minimum: '0.5' };
      return { ...pack, facts: [...pack.facts, counted as Pack['facts'][number]] };
    };
    const comparison = compared(withCount(listed.is(true, cites)), withCount(listed.is(false, cites)));
    expect(conditionChange(comparison, 'one')).toMatchObject({ gains: { profile: { counted: '1' } } });
  });

  test('of a clause nobody cites, a judgement, a cap or the title is found where it stands', () => {
    const after: Pack = {
      ...soundPack,
      title: words('Other'),
      clauses: [...soundPack.clauses, clause(source, 'doc/more', { quote: '其他' })],
      judgements: [{ ...promising.judgement, reason: 'unstated' }],
      sharedCaps: [{ id: 'together', value: '30000000', label: words('Together'), cites: byAward }],
    };
    const comparison = compared(soundPack, after);
    expect(comparison.clauses.added).toEqual(['doc/more']);
    expect(comparison.judgements.changed[0]?.meaning).toEqual([
      { field: 'reason', before: 'authority', after: 'unstated' },
    ]);
    expect(comparison.sharedCaps.changed[0]?.meaning).toEqual([
      { field: 'value', before: '20000000', after: '30000000' },
    ]);
    expect(comparison.pack.map(({ field }) => field)).toEqual(['title.en', 'title.zh-Hans', 'title.zh-Hant']);
  });
});
