import { describe, expect, test } from 'vitest';
import {
  cites,
  fields,
  financing,
  listed,
  packOf,
  people,
  promise,
  promising,
  stage,
  values,
} from '../../test/sample-pack.ts';
import { all, any, atLeastN, not } from '../build.ts';
import {
  type CheckOptions,
  type Condition,
  compile,
  type Incentive,
  type Pack,
  type Profile,
  type Result,
} from '../index.ts';

const asOf = '2024-01-01';

const reportOf = (pack: Pack, profile: Profile, more: Partial<CheckOptions> = {}) => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const report = compiled.value.check(profile, { asOf, ...more });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value;
};

const resultOf = (condition: Condition, profile: Profile, more: Partial<Incentive> = {}): Result =>
  reportOf(packOf(promise('one', condition, more)), profile).results[0] as Result;

const big = financing.atLeast(values.cny('100'), cites);
const filed = stage.oneOf(['filed', 'done'], cites);
const isListed = listed.is(true, cites);

describe('the status of an incentive', () => {
  const rule = all(big, filed, promising.holds(cites));

  test.each<[string, Profile, Partial<Result>]>([
    [
      'undetermined while a fact could still change it',
      { financing: '100' },
      { status: 'undetermined', open: ['stage'] },
    ],
    ['undetermined while nothing is known', {}, { status: 'undetermined', open: ['financing', 'stage'] }],
    [
      'ineligible as soon as one fact rules it out',
      { stage: 'none' },
      { status: 'ineligible', open: [], judgements: [] },
    ],
    [
      'conditional when only a judgement remains',
      { financing: '100', stage: 'filed' },
      { status: 'conditional', open: [], judgements: ['promising'] },
    ],
    [
      'settled by a range that stays on one side',
      { financing: { min: '100' }, stage: { anyOf: ['filed', 'done'] } },
      { status: 'conditional' },
    ],
    ['open while a range lies on both sides', { financing: { max: '100' }, stage: 'done' }, { status: 'undetermined' }],
  ])('is %s', (_, profile, expected) => {
    expect(resultOf(rule, profile)).toMatchObject(expected);
  });

  test('is eligible or not once an authority has settled the judgement', () => {
    const pack = packOf(promise('one', rule));
    const known = { financing: '100', stage: 'filed' };
    for (const [promisingIs, status] of [
      [true, 'eligible'],
      [false, 'ineligible'],
    ] as const)
      expect(reportOf(pack, known, { attested: { promising: promisingIs } }).results[0]?.status).toBe(status);
  });

  test('does not hang on a fact that every answer leaves the same', () => {
    expect(resultOf(any(big, financing.lessThan(values.cny('100'), cites)), {}).status).toBe('eligible');
    expect(resultOf(all(isListed, not(isListed)), {}).status).toBe('ineligible');
  });
});

describe('a report', () => {
  const pack = packOf(promise('b', isListed), promise('a', big), promise('c', filed));

  test('names the pack by its digest, the day, and the incentives in the order of their ids', () => {
    const report = reportOf(pack, {}, { asOf: '2024年1月1日' });
    expect(report).toMatchObject({ pack: { id: 'test', version: '1.0.0' }, asOf: '2024-01-01' });
    expect(report.pack.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(report.results.map(({ incentive }) => incentive)).toEqual(['a', 'b', 'c']);
  });

  test('is plain JSON', () => {
    const report = reportOf(pack, { financing: { min: '1' }, stage: 'filed' });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('tells validity apart from the status, with the dates that it rests on', () => {
    const ended = resultOf(
      isListed,
      { listed: true },
      {
        validity: {
          from: { date: '2018-07', cites },
          repealed: { date: '2023', cites },
          attested: [
            { date: '2020', cites },
            { date: '2019-05', cites },
          ],
        },
      },
    );
    expect(ended.status).toBe('eligible');
    expect(ended.validity).toMatchObject({
      state: 'ended',
      from: '2018-07',
      until: null,
      repealed: '2023',
      lastAttested: '2020',
    });
  });

  test('carries each citation once, with all that a reader needs', () => {
    const { citations } = resultOf(all(big, filed), {});
    expect(citations).toEqual([
      {
        clause: 'doc/1',
        document: 'doc',
        title: 'Some measures',
        issuer: 'Some city',
        quote: '融资1亿元以上的,给予2000万元以上奖励',
        grade: 'official',
      },
    ]);
  });

  test('tells two inferences apart that differ in one language only, whatever was asked before', () => {
    const inferred = (hans: string) =>
      [{ clause: 'doc/1', inference: { 'zh-Hans': hans, 'zh-Hant': hans, en: 'Same' } }] as const;
    const pack = packOf(
      promise('one', listed.is(true, inferred('甲'))),
      promise('two', listed.is(true, inferred('乙'))),
    );
    const compiled = compile(pack);
    if (!compiled.ok) throw new Error('no compile');
    compiled.value.outline({}, { asOf });
    const report = compiled.value.check({}, { asOf });
    const shown = report.ok
      ? report.value.results.map((one) => one.citations.map((cite) => cite.inference?.['zh-Hans']))
      : [];
    expect(shown.map(([first]) => first)).toEqual(['甲', '乙']);
  });

  test('says with a citation that its date was inferred, and how', () => {
    const dateInference = { 'zh-Hans': '据文意', 'zh-Hant': '據文意', en: 'from what it tells' };
    const pack = packOf(promise('one', big));
    const documents = pack.documents.map((one) => ({ ...one, date: '2018-11', dateInference }));
    const [result] = reportOf({ ...pack, documents }, {}).results;
    expect(result?.citations).toMatchObject([{ date: '2018-11', dateInference }]);
  });

  test('keeps two uses of one clause apart when they rest on different words', () => {
    const words = [{ clause: 'doc/1', words: '融资' }] as const;
    const { citations } = resultOf(all(big, stage.oneOf(['filed'], words)), {});
    expect(citations.map((one) => one.words)).toEqual([undefined, '融资']);
  });
});

describe('a proof', () => {
  test('follows the condition as it is written, each part with its own verdict', () => {
    const rule = any(all(big, isListed), atLeastN(2, filed, not(isListed), fields.hasAny(['ai'], cites)));
    const { proof } = resultOf(rule, { financing: '20', listed: false, stage: 'none' });
    const shape = (one: Result['proof']): unknown =>
      'of' in one ? [one.kind, one.verdict, one.of.map(shape)] : [one.kind, one.verdict];
    expect(shape(proof)).toEqual([
      'any',
      'open',
      [
        [
          'all',
          'unmet',
          [
            ['fact', 'unmet'],
            ['fact', 'unmet'],
          ],
        ],
        [
          'at-least-n',
          'open',
          [
            ['fact', 'unmet'],
            ['not', 'met', [['fact', 'unmet']]],
            ['fact', 'open'],
          ],
        ],
      ],
    ]);
    expect(proof).toMatchObject({ of: [{}, { n: 2 }] });
  });

  test('shows at a leaf what was given, what is required, and how far it is', () => {
    const { proof } = resultOf(people.atLeast(values.count('10'), cites), { people: { min: 2, max: 7 } });
    expect(proof).toMatchObject({
      kind: 'fact',
      fact: 'people',
      verdict: 'unmet',
      condition: { op: '>=', value: '10' },
      given: { kind: 'range', min: '2', max: '7' },
      gap: { direction: 'up', min: '3', max: '8', unit: 'unit' },
      citations: [{ clause: 'doc/1' }],
    });
  });

  test('has no gap where it is met, where nothing was said, and where there is no figure', () => {
    for (const [condition, profile] of [
      [big, { financing: '100' }],
      [big, {}],
      [filed, { stage: 'none' }],
    ] as const)
      expect(resultOf(condition, profile).proof).toHaveProperty('gap', null);
  });

  test('shows a judgement as open until it is attested', () => {
    const pack = packOf(promise('one', promising.holds(cites)));
    expect(reportOf(pack, {}).results[0]?.proof).toMatchObject({
      kind: 'judgement',
      judgement: 'promising',
      verdict: 'open',
    });
    expect(reportOf(pack, {}, { attested: { promising: false } }).results[0]?.proof.verdict).toBe('unmet');
  });
});
