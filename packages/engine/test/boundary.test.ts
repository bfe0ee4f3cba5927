import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../src/build.ts';
import { type Condition, compile, type Pack } from '../src/index.ts';
import { type BoundaryCase, boundaryCases } from '../src/review.ts';
import { badFindings } from './bad/findings.ts';
import { award, byAward, soundPack, withIncentives } from './bad/sound-pack.ts';
import { oracle } from './oracle.ts';
import { propertyRuns } from './property-runs.ts';
import { condition } from './random-pack.ts';
import { founded, packOf, promise } from './sample-pack.ts';
import { worldOf } from './world.ts';

const runs = propertyRuns(300);

const casesOf = (pack: Pack): readonly BoundaryCase[] => {
  const cases = boundaryCases(pack);
  if (!cases.ok) throw new Error(JSON.stringify(cases.issues));
  return cases.value;
};

describe('boundary cases', () => {
  test('have the status that the enumeration gives, which knows no diagram', () => {
    fc.assert(
      fc.property(condition, (rule) => {
        const pack = packOf(promise('one', rule));
        const world = worldOf(pack, rule);
        for (const { profile, attested, status } of casesOf(pack)) {
          expect(oracle(rule, profile, attested, world).status).toBe(status);
        }
      }),
      { numRuns: runs },
    );
  });

  test('have the status that the calculator gives', () => {
    fc.assert(
      fc.property(condition, (rule) => {
        const pack = packOf(promise('one', rule));
        const compiled = compile(pack);
        if (!compiled.ok) throw new Error('refused');
        for (const { profile, attested, status, incentive } of casesOf(pack)) {
          const report = compiled.value.check(profile, { asOf: '2024-01-01', attested });
          expect(report.ok ? report.value.results.map((one) => [one.incentive, one.status]) : report.issues).toEqual([
            [incentive, status],
          ]);
        }
      }),
      { numRuns: runs },
    );
  });

  test('tell a condition from any other that a wrong threshold or option would make of it', () => {
    const leaf = (rule: Condition): rule is Extract<Condition, { kind: 'compare' }> => rule.kind === 'compare';
    fc.assert(
      fc.property(condition.filter(leaf), fc.constantFrom('>=', '>', '<=', '<', '='), (rule, op) => {
        const pack = packOf(promise('one', rule));
        // A threshold outside the bounds of its fact decides nothing, and has no sides.
        fc.pre(casesOf(pack).length > 1);
        const wrong = { ...rule, op } as Condition;
        const isSame = casesOf(pack).every(
          ({ profile, attested, status }) => oracle(wrong, profile, attested, worldOf(pack, wrong)).status === status,
        );
        const differs = boundaryCases(packOf(promise('one', wrong)));
        const same = differs.ok && JSON.stringify(statuses(differs.value)) === JSON.stringify(statuses(casesOf(pack)));
        if (!same) expect(isSame).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  test('step by the smallest unit of the fact: a fen, a person, a day, a hundredth of a percent', () => {
    const tried = (fact: string) => casesOf(soundPack).map(({ profile }) => profile[fact]);
    expect(tried('financing')).toEqual(expect.arrayContaining(['99999999.99', '100000000', '100000000.01']));
    expect(tried('people')).toEqual(expect.arrayContaining(['8', '9', '10', '11']));
    expect(tried('founded')).toEqual(expect.arrayContaining(['2019-12-31', '2020-01-01', '2020-01-02']));
    expect(tried('foreign')).toEqual(expect.arrayContaining(['0.2499', '0.25', '0.2501']));
  });

  test('answer every fact that the condition reads, save the one that an unknown case leaves open', () => {
    for (const one of casesOf(soundPack).filter(({ incentive }) => incentive === 'award')) {
      const expected = ['financing', 'foreign', 'founded'].filter(
        (fact) => one.try !== 'unknown' || fact !== one.about,
      );
      expect(Object.keys(one.profile)).toEqual(expected);
    }
  });

  test('that leave an answer out leave one out that matters', () => {
    fc.assert(
      fc.property(condition, (rule) => {
        const open = casesOf(packOf(promise('one', rule))).filter((one) => one.try === 'unknown');
        for (const { status } of open) expect(status).toBe('undetermined');
      }),
      { numRuns: runs },
    );
  });

  test('settle judgements where the case turns on one', () => {
    const judged = casesOf(soundPack).filter(({ about }) => about === 'promising');
    expect(judged.map(({ attested, status }) => [attested, status])).toEqual([
      [{ promising: false }, 'ineligible'],
      [{ promising: true }, 'eligible'],
    ]);
  });

  test('try a condition that holds for everybody once', () => {
    const pack = withIncentives({ ...award, condition: founded.atLeast(day('1900-01-01'), byAward) });
    expect(casesOf(pack).filter(({ incentive }) => incentive === 'award').length).toBeGreaterThan(0);
    expect(
      casesOf(badFindings['verify/everybody-qualifies'].pack).some(({ incentive }) => incentive === 'listing'),
    ).toBe(true);
  });

  test('have ids of their own, the same however the pack is ordered', () => {
    const ids = (pack: Pack) => casesOf(pack).map(({ incentive, id }) => `${incentive} ${id}`);
    expect(new Set(ids(soundPack)).size).toBe(ids(soundPack).length);
    expect(ids({ ...soundPack, incentives: [...soundPack.incentives].reverse() })).toEqual(ids(soundPack));
  });

  test('are refused as compiling is, past the node budget', () => {
    const refused = boundaryCases(badFindings['verify/too-complex'].pack);
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(['pack/node-budget']);
  });
});

const statuses = (cases: readonly BoundaryCase[]) =>
  cases.map(({ profile, attested, status }) => [profile, attested, status]);
