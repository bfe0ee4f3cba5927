import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cny, exactly, when } from '../src/build.ts';
import { type Condition, compile, type Incentive, locales, type Pack, parsePack } from '../src/index.ts';
import {
  describeFinding,
  type Finding,
  findingCodes,
  isOpen,
  sarifLog,
  severities,
  severityLabel,
  verify,
} from '../src/review.ts';
import { badFindings, moreFindings } from './bad/findings.ts';
import { soundPack } from './bad/sound-pack.ts';
import { companies, factsRead, oracle, satisfies } from './oracle.ts';
import { propertyRuns } from './property-runs.ts';
import { condition, randomPack } from './random-pack.ts';
import { cites, listed, packOf, promise, promising, words } from './sample-pack.ts';

const runs = propertyRuns(300);

const rows = [
  ...Object.entries(badFindings).map(([code, bad]) => [code, 'its example', bad] as const),
  ...moreFindings,
];

describe('a sound pack', () => {
  test('is well-formed, compiles, and gives nothing to say', () => {
    expect(parsePack(soundPack)).toEqual({ ok: true, value: soundPack });
    expect(compile(soundPack).ok).toBe(true);
    expect(verify(soundPack)).toEqual([]);
  });
});

describe('each code', () => {
  test('has its line in docs/checks.md, under its weight', () => {
    const page = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');
    const sections = page.split(/^## /m).slice(1);
    const named = (severity: string) =>
      [
        ...(sections.find((one) => one.toLowerCase().startsWith(severity)) ?? '').matchAll(/^\| `(verify\/[\w-]+)`/gm),
      ].map(([, code]) => code);
    for (const severity of ['error', 'warning', 'note'] as const) {
      const codes = findingCodes.filter((code) => severities[code] === severity);
      expect(named(severity).sort()).toEqual([...codes].sort());
    }
  });

  test('has an example', () => {
    expect(Object.keys(badFindings).sort()).toEqual([...findingCodes].sort());
  });

  test.each(rows)('%s finds %s, and says where and about what', (code, _, { pack, path, about }) => {
    const found = verify(pack).filter((one) => one.code === code);
    expect(found.map((one) => [one.path, one.about, one.severity])).toEqual([
      [path, about, severities[code as keyof typeof severities]],
    ]);
  });

  test.each(rows)('%s stands where the pack has something (%s)', (_, __, { pack, path }) => {
    const spot = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], pack);
    expect(spot).toBeDefined();
  });

  test.each(rows)('%s is put into words in every language (%s)', (code, _, { pack }) => {
    for (const one of verify(pack).filter((finding) => finding.code === code)) {
      for (const locale of locales) {
        expect(describeFinding(one, locale)).toContain(one.about);
        expect(describeFinding(one, locale)).not.toMatch(/\{\w+\}|undefined/);
        expect(severityLabel(one.severity, locale)).not.toBe('');
      }
      expect([one.expected, one.received, one.hint].every((text) => text !== '')).toBe(true);
    }
  });

  test.each(rows)(
    '%s comes with no finding of another code, unless its example is two things at once (%s)',
    (code, _, { pack }) => {
      // What is wrong here is also wrong as: a clause that nothing cites any more, say.
      const others = verify(pack).filter((one) => one.code !== code && one.severity === 'error');
      expect(others).toEqual([]);
    },
  );
});

describe('the day of a repeal', () => {
  const told = (...incentives: readonly Incentive[]) => verify(packOf(...incentives)).map(({ code }) => code);
  const old = (more: Partial<Incentive['validity']> = {}) =>
    promise('old', listed.is(true, cites), {
      title: words('Same'),
      validity: { from: { date: '2018-01-01', cites }, repealed: { date: '2023-05-10', cites }, ...more },
    });

  test('belongs to what comes after it', () => {
    const validity = { from: { date: '2023-05-10', cites }, openEnded: cites };
    const next = promise('next', listed.is(true, cites), { title: words('Same'), validity });
    expect(told(old(), next)).not.toContain('verify/validity-overlaps');
    const earlier = { ...validity, from: { date: '2023-05-09', cites } };
    expect(told(old(), { ...next, validity: earlier })).toContain('verify/validity-overlaps');
  });

  test('cannot be one on which the repealed is seen in force', () => {
    expect(told(old({ attested: [{ date: '2023-05-10', cites }] }))).toContain('verify/attested-outside');
    expect(told(old({ attested: [{ date: '2023-05-09', cites }] }))).not.toContain('verify/attested-outside');
  });
});

describe('a number with a unit of its own', () => {
  const quoting = (quote: string, value: string): Pack => {
    const pack = packOf(promise('one', listed.is(true, cites), { amount: { kind: 'exact', value, cites } }));
    return { ...pack, clauses: pack.clauses.map((one) => ({ ...one, quote })) };
  };
  test.each([
    ['奖励500万美元', '5000000', true],
    ['占地500亩', '500', true],
    ['奖励500万', '5000000', false],
    ['奖励1亿人民币', '100000000', false],
  ])('is no amount in yuan: %s', (quote, value, isFound) => {
    expect(verify(quoting(quote, value)).some(({ code }) => code === 'verify/number-not-in-quote')).toBe(isFound);
  });
});

describe('a fact or a judgement that is read only later', () => {
  const idle = { ...listed.fact, id: 'idle' };
  const reads: Condition = {
    kind: 'all',
    of: [{ kind: 'is', fact: 'idle', value: true, cites }, promising.holds(cites)],
  };
  const first = packOf(promise('one', listed.is(true, cites)), promise('two', listed.is(true, cites)));
  const told = (more: Partial<Pack>) =>
    verify({ ...first, facts: [listed.fact, idle], judgements: [promising.judgement], ...more }).map(
      ({ code }) => code,
    );

  test('by nothing at all is said to be unread', () => {
    expect(told({})).toEqual(expect.arrayContaining(['verify/unread-fact', 'verify/unread-judgement']));
  });

  test.each<[string, Partial<Pack>]>([
    [
      'by a later version',
      {
        incentives: first.incentives.map((one) => ({
          ...one,
          versions: [{ from: { date: '2025-01-01', cites }, condition: reads }],
        })),
      },
    ],
    [
      'by a cap over several',
      {
        relations: [
          {
            id: 'together',
            kind: 'joint-cap',
            label: words('Together'),
            per: 'year',
            incentives: ['one', 'two'],
            cap: when([[reads, exactly(cny('1'), cites)]], exactly(cny('2'), cites)),
            cites,
          },
        ],
      },
    ],
  ])('%s is not unread', (_, more) => {
    const codes = told(more);
    expect(codes).not.toContain('verify/unread-fact');
    expect(codes).not.toContain('verify/unread-judgement');
  });
});

describe('an acknowledgement', () => {
  const because = words('Kept for those who look it up.');
  const acknowledge = (pack: Pack, code: string, about: string): readonly Finding[] =>
    verify({ ...pack, acknowledgements: [{ code, about, because }] });

  test('explains a warning, which then is no longer open', () => {
    const { pack } = badFindings['verify/unused-clause'];
    const found = acknowledge(pack, 'verify/unused-clause', 'doc/idle');
    expect(found.map((one) => [one.code, one.because])).toEqual([['verify/unused-clause', because]]);
    expect(found.filter(isOpen)).toEqual([]);
  });

  test('does not explain an error away', () => {
    const { pack } = badFindings['verify/nobody-qualifies'];
    const found = acknowledge(pack, 'verify/nobody-qualifies', 'support').filter(isOpen);
    expect(found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['verify/nobody-qualifies', 'verify/idle-acknowledgement']),
    );
  });
});

describe('findings', () => {
  test('come with errors first, then warnings, then notes', () => {
    const weights = rows.flatMap(([, , { pack }]) => {
      const order = verify(pack).map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
      return [[order, [...order].sort()]];
    });
    for (const [order, sorted] of weights) expect(order).toEqual(sorted);
  });

  test('fit a SARIF 2.1.0 log, with acknowledged ones suppressed', () => {
    const { pack } = badFindings['verify/unused-clause'];
    const acknowledged = {
      ...pack,
      acknowledgements: [{ code: 'verify/unused-clause', about: 'doc/idle', because: words('Kept.') }],
    };
    const log = sarifLog(verify(acknowledged), { uri: 'packs/some.json', version: '1.2.3' });
    expect(JSON.parse(JSON.stringify(log))).toEqual(log);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run?.tool.driver.name).toBe('huice');
    expect(run?.results).toEqual([
      expect.objectContaining({
        ruleId: 'verify/unused-clause',
        level: 'warning',
        message: { text: expect.stringContaining('doc/idle') },
        suppressions: [{ kind: 'inSource', justification: 'Kept.' }],
      }),
    ]);
    for (const one of run?.results ?? []) {
      expect(run?.tool.driver.rules[one.ruleIndex]?.id).toBe(one.ruleId);
      expect(one.locations[0]?.physicalLocation.artifactLocation.uri).toBe('packs/some.json');
    }
  });
});

describe('on random packs', () => {
  const worlds = [false, true].flatMap((promising) =>
    [false, true].map((excellent) => ({ '?promising': promising, '?excellent': excellent })),
  );
  const has = (pack: Pack, code: string, about: string) =>
    verify(pack).some((one) => one.code === code && one.about === about);

  test('nobody qualifies if and only if the enumeration finds nobody; everybody likewise', () => {
    fc.assert(
      fc.property(condition, (rule) => {
        const pack = packOf(promise('one', rule));
        const outcomes = companies(rule, {}).flatMap((company) =>
          worlds.map((world) => satisfies(rule, { ...company, ...world })),
        );
        expect(has(pack, 'verify/nobody-qualifies', 'one')).toBe(outcomes.every((one) => !one));
        expect(has(pack, 'verify/everybody-qualifies', 'one')).toBe(outcomes.every((one) => one));
      }),
      { numRuns: runs },
    );
  });

  test('only adverse judgements open the door if and only if nobody gets in when all are favourable', () => {
    fc.assert(
      fc.property(condition, (rule) => {
        const favourable = { '?promising': true, '?excellent': true };
        const all = companies(rule, {});
        const someAtAll = all.some((company) => worlds.some((world) => satisfies(rule, { ...company, ...world })));
        const someThen = all.some((company) => satisfies(rule, { ...company, ...favourable }));
        expect(has(packOf(promise('one', rule)), 'verify/needs-adverse-judgement', 'one')).toBe(someAtAll && !someThen);
      }),
      { numRuns: runs },
    );
  });

  test('a stated fact never matters if and only if no company is decided by it', () => {
    fc.assert(
      fc.property(condition, (rule) => {
        const { open, judgements, status } = oracle(rule, {});
        const found = verify(packOf(promise('one', rule))).filter(({ code }) => code === 'verify/fact-never-matters');
        const stated = [...factsRead(rule), ...judgementsRead(rule)];
        const idle = stated.filter((name) => !open.includes(name) && !judgements.includes(name));
        const isConstant = open.length + judgements.length === 0 && status !== 'undetermined';
        expect(found.map(({ params }) => params['fact']).sort()).toEqual(isConstant ? [] : idle.sort());
      }),
      { numRuns: runs },
    );
  });

  test('two conditions are the same, or one implies the other, if and only if they do for every company', () => {
    fc.assert(
      fc.property(condition, condition, (first, second) => {
        const pack = packOf(promise('first', first), promise('second', second));
        const both = companies({ kind: 'all', of: [first, second] }, {}).flatMap((company) =>
          worlds.map((world) => {
            const full = { ...company, ...world };
            return [satisfies(first, full), satisfies(second, full)] as const;
          }),
        );
        const isOpenRule = (index: 0 | 1) => new Set(both.map((pair) => pair[index])).size === 2;
        const areOpen = isOpenRule(0) && isOpenRule(1);
        const same = both.every(([a, b]) => a === b);
        const implies = both.every(([a, b]) => !a || b);
        const implied = both.every(([a, b]) => !b || a);
        expect(has(pack, 'verify/same-condition', 'second')).toBe(areOpen && same);
        expect(has(pack, 'verify/implied-condition', 'first')).toBe(areOpen && !same && implies);
        expect(has(pack, 'verify/implied-condition', 'second')).toBe(areOpen && !same && implied);
      }),
      { numRuns: runs },
    );
  });

  test('options are alike if and only if no company can tell one from the other', () => {
    fc.assert(
      fc.property(condition, (rule) => {
        const found = verify(packOf(promise('one', rule))).find(
          (one) => one.code === 'verify/options-alike' && one.about === 'stage',
        );
        const swapped = (a: string, b: string) =>
          companies(
            { kind: 'all', of: [rule, { kind: 'one-of', fact: 'stage', options: ['none'], cites: [] as never }] },
            {},
          )
            .filter((company) => company['stage'] === a)
            .every((company) =>
              worlds.every(
                (world) =>
                  satisfies(rule, { ...company, ...world }) === satisfies(rule, { ...company, stage: b, ...world }),
              ),
            );
        const pairs = [
          ['none', 'filed'],
          ['none', 'done'],
          ['filed', 'done'],
        ] as const;
        const alike = pairs.filter(([a, b]) => swapped(a, b));
        // All three alike is a fact that never matters, which another check reports.
        expect(found?.params['options']).toBe(alike.length === 1 ? alike[0]?.join(', ') : undefined);
      }),
      { numRuns: runs },
    );
  });

  test('is total: every finding has a spot, words in each language, and the pack stays as it was', () => {
    fc.assert(
      fc.property(randomPack, (pack) => {
        const before = JSON.stringify(pack);
        for (const one of verify(pack)) {
          const spot = one.path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], pack);
          expect(spot).toBeDefined();
          for (const locale of locales) expect(describeFinding(one, locale)).not.toMatch(/\{\w+\}|undefined/);
        }
        expect(JSON.stringify(pack)).toBe(before);
      }),
      { numRuns: runs },
    );
  });
});

describe('a pack that no schema has seen', () => {
  test.each([null, undefined, 7, [], {}, { incentives: null }])('is malformed when it is %j', (nothing) => {
    const found = verify(nothing as unknown as Pack);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['verify/malformed']));
  });

  test('is judged all the same, whatever text stands where another belongs', () => {
    const spots = textSpots(soundPack);
    const texts = [
      ...new Set(spots.map(([holder, key]) => String(holder[key]))),
      '',
      '-1',
      '∞',
      '2023-02-30',
      'doc/none',
    ];
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...texts), (at, text) => {
        const broken = JSON.parse(JSON.stringify(soundPack)) as Pack;
        const own = textSpots(broken);
        const [holder, key] = own[at % own.length] as (typeof own)[number];
        holder[key] = text;
        const found = verify(broken);
        const parsed = parsePack(broken);
        if (!parsed.ok) expect(found.some(({ severity }) => severity === 'error')).toBe(true);
        for (const one of found) expect(describeFinding(one, 'en')).not.toMatch(/\{\w+\}|undefined/);
      }),
      { numRuns: runs },
    );
  });
});

const textSpots = (value: unknown): [Record<string, unknown>, string][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]): [Record<string, unknown>, string][] =>
        typeof inner === 'string' ? [[value as Record<string, unknown>, key]] : textSpots(inner),
      );

const judgementsRead = (rule: Pack['incentives'][number]['condition']): string[] => {
  if (rule.kind === 'judgement') return [rule.judgement];
  if (rule.kind === 'not') return judgementsRead(rule.of);
  return 'of' in rule ? [...new Set(rule.of.flatMap(judgementsRead))] : [];
};
