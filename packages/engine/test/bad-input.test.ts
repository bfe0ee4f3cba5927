import { describe, expect, test } from 'vitest';
import { describeIssue, issueCodes } from '../src/explain.ts';
import { compile, issueText, locales, parsePack, parsePackJson } from '../src/index.ts';
import { goodPack } from './bad/example.ts';
import { badFigures } from './bad/figure.ts';
import { badInputs } from './bad/input.ts';
import { badPacks } from './bad/pack.ts';
import { badProfiles } from './bad/profile.ts';

const families = { ...badFigures, ...badInputs, ...badPacks, ...badProfiles };

describe('every code', () => {
  test('has a failing example', () => {
    expect(Object.keys(families).sort()).toEqual([...issueCodes].sort());
  });

  const rows = Object.entries(families).flatMap(([code, some]) => some.map((one) => ({ code, ...one })));

  test.each(rows)('$code refuses $with', ({ code, outcome, path }) => {
    const refused = outcome();
    expect(refused.ok ? [] : refused.issues.map((one) => [one.code, one.path])).toEqual([[code, path]]);
  });

  test.each(rows)('$code says in every language what is wrong with $with', ({ outcome }) => {
    const refused = outcome();
    for (const issue of refused.ok ? [] : refused.issues) {
      expect(issueText(issue)).toMatch(/^Invalid .+: expected .+ but received .+/s);
      expect(issue.received.length).toBeLessThanOrEqual(80);
      for (const locale of locales) {
        expect(describeIssue({ ...issue, path: [] }, locale)).not.toMatch(/\{\w+\}|undefined/);
      }
    }
  });

  test('is not raised by the pack that the examples spoil', () => {
    const parsed = parsePack(goodPack());
    expect(parsed).toEqual({ ok: true, value: goodPack() });
    expect(compile(goodPack()).ok).toBe(true);
  });
});

describe('a pack with several things wrong', () => {
  test('gets every issue of its form at once', () => {
    const pack = { ...goodPack(), version: '1', title: 'Test', incentives: [null], extra: 1, more: 2 };
    const parsed = parsePack(pack);
    const paths = parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'));
    expect(paths.sort()).toEqual(['extra', 'incentives.0', 'more', 'title', 'version']);
  });

  test('gets every issue of its references at once', () => {
    const pack = goodPack();
    const parsed = parsePack({
      ...pack,
      clauses: [],
      facts: pack.facts.filter(({ id }) => id !== 'stage'),
      groups: [],
    });
    const codes = parsed.ok ? [] : parsed.issues.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['pack/unknown-group', 'pack/unknown-clause', 'pack/unknown-fact']));
    expect(codes.filter((code) => code === 'pack/unknown-group')).toHaveLength(pack.facts.length - 1);
  });

  test('comes with the id that was probably meant', () => {
    const [one, ...rest] = goodPack().clauses;
    expect(parsePack({ ...goodPack(), clauses: [{ ...one, document: 'dok' }, ...rest] })).toMatchObject({
      issues: [{ hint: 'did you mean "doc"?', params: { near: 'doc' } }],
    });
  });

  test('gets a thousand issues of its form, and one that says that there may be more', () => {
    const wrong = (count: number) => parsePack({ ...goodPack(), facts: new Array(count).fill(null) });
    const codes = (count: number) => {
      const parsed = wrong(count);
      return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
    };
    expect(codes(1000)).toEqual(new Array(1000).fill('pack/schema'));
    expect(codes(1001)).toEqual([...new Array(1000).fill('pack/schema'), 'input/too-many-issues']);
    expect(codes(100_000)).toEqual(codes(1001));
  });

  test('is read from JSON text as from data', () => {
    expect(parsePackJson(JSON.stringify(goodPack()))).toEqual({ ok: true, value: goodPack() });
    expect(parsePackJson('{')).toMatchObject({ issues: [{ code: 'input/not-json' }] });
  });
});
