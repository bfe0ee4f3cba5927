import { describe, expect, test } from 'vitest';
import {
  cites,
  excellent,
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

test('a proof has the count of a rule that counts, and of no other', () => {
  const { proof } = resultOf(all(atLeastN(1, big, isListed), any(filed, not(isListed))), {});
  expect(proof).toMatchObject({
    kind: 'all',
    of: [
      { kind: 'at-least-n', n: 1 },
      { kind: 'any', of: [{}, { kind: 'not' }] },
    ],
  });
  expect(proof).not.toHaveProperty('n');
  expect(proof).not.toHaveProperty('of.1.n');
});

describe('a calculator that is asked again', () => {
  const calculatorOf = (...incentives: readonly Incentive[]) => {
    const compiled = compile(packOf(...incentives));
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
    return compiled.value;
  };
  const first = <T>(report: { readonly ok: boolean; readonly value?: { readonly results: readonly T[] } }): T =>
    report.value?.results[0] as T;
  const dated = promise('one', isListed, {
    validity: {
      from: { date: '2020-01-01', cites },
      until: { date: '2022-12-31', cites },
      attested: [
        { date: '2021-06-01', cites },
        { date: '2020-06-01', cites },
        { date: '2020-03-01', cites },
      ],
    },
  } as never);

  test('answers for the day that it is asked about', () => {
    const calculator = calculatorOf(dated);
    const validityOn = (day: string) => first(calculator.check({}, { asOf: day }))?.validity;
    expect(['2019-12-31', '2021-01-01', '2023-01-01', '2021-01-01'].map((day) => validityOn(day)?.state)).toEqual([
      'not-yet',
      'in-force',
      'ended',
      'in-force',
    ]);
    expect(validityOn('2021-01-01')).toMatchObject({
      from: '2020-01-01',
      until: '2022-12-31',
      repealed: null,
      lastAttested: '2021-06-01',
    });
  });

  test('says of an incentive without dates that it has none', () => {
    const calculator = calculatorOf(promise('one', isListed, { validity: {} } as never));
    expect(first(calculator.check({}, { asOf }))?.validity).toMatchObject({
      state: 'unconfirmed',
      from: null,
      until: null,
      repealed: null,
      lastAttested: null,
      citations: [],
    });
  });

  test('works an amount out for the company that it is asked about', () => {
    const rate = { kind: 'rate', rate: '0.1', base: { fact: 'financing' }, cites } as never;
    const calculator = calculatorOf(promise('one', isListed, { amount: rate }));
    const paid = (amount: number) => first(calculator.check({ financing: amount }, { asOf }))?.amount.max;
    expect([paid(100), paid(200), paid(100)]).toEqual(['10', '20', '10']);
  });

  test('cites what the amount of this company rests on', () => {
    const other = [{ clause: 'doc/1', words: '2000万元' }] as const;
    const amount = {
      kind: 'by-choice',
      fact: 'stage',
      cases: { filed: { kind: 'exact', value: '1', cites: other } },
      otherwise: { kind: 'unstated', cites },
      cites,
    } as never;
    const calculator = calculatorOf(promise('one', isListed, { amount }));
    const words = (at: string) => first(calculator.check({ stage: at }, { asOf }))?.citations.map((one) => one.words);
    expect([words('filed'), words('none'), words('filed')]).toEqual([
      [undefined, '2000万元'],
      [undefined],
      [undefined, '2000万元'],
    ]);
  });

  test('follows a company: what no answer and no day has touched is the same object, and says the same', () => {
    const calculator = calculatorOf(dated, promise('two', big));
    const follow = calculator.follow();
    const results = (profile: Profile, day: string) => {
      const followed = follow(profile, { asOf: day });
      const checked = calculator.check(profile, { asOf: day });
      if (!followed.ok || !checked.ok) throw new Error('refused');
      expect(JSON.parse(JSON.stringify(followed.value))).toEqual(JSON.parse(JSON.stringify(checked.value)));
      expect(followed.value.results.map(({ proof }) => proof)).toEqual(checked.value.results.map(({ proof }) => proof));
      return followed.value.results;
    };
    const [one, two] = results({}, '2021-01-01');
    const again = results({ financing: 100 }, '2021-01-01');
    expect(again[0]).toBe(one);
    expect(again[1]).not.toBe(two);
    const later = results({ financing: 100 }, '2023-01-01');
    expect(later[0]).not.toBe(one);
    expect(later[0]?.validity.state).toBe('ended');
  });

  test('follows what authorities settle, too', () => {
    const follow = calculatorOf(promise('one', promising.holds(cites))).follow();
    const statusAfter = (attested: Readonly<Record<string, boolean>>) => first(follow({}, { asOf, attested }))?.status;
    expect([{}, { promising: true }, { promising: false }, {}].map(statusAfter)).toEqual([
      'conditional',
      'eligible',
      'ineligible',
      'conditional',
    ]);
  });

  test('follows each of two judgements, though the other stays', () => {
    const follow = calculatorOf(promise('one', all(promising.holds(cites), excellent.holds(cites)))).follow();
    const statusAfter = (attested: Readonly<Record<string, boolean>>) => first(follow({}, { asOf, attested }))?.status;
    expect(statusAfter({ promising: false, excellent: true })).toBe('ineligible');
    expect(statusAfter({ promising: true, excellent: true })).toBe('eligible');
    expect(statusAfter({ promising: true, excellent: false })).toBe('ineligible');
  });

  test('names what is open in that order, whichever is asked first', () => {
    const calculator = calculatorOf(
      promise('one', all(filed, big, promising.holds(cites), excellent.holds(cites))),
      promise('two', all(filed, promising.holds(cites))),
    );
    expect(first(calculator.check({}, { asOf }))).toMatchObject({
      open: ['financing', 'stage'],
      judgements: ['excellent', 'promising'],
    });
  });

  test('says in which money it pays', () => {
    expect(resultOf(isListed, {}).amount.currency).toBe('CNY');
  });

  test('outlines what it reports, and refuses what it refuses', () => {
    const calculator = calculatorOf(promise('one', all(big, promising.holds(cites))), promise('two', isListed));
    const report = calculator.check({ financing: 100 }, { asOf, attested: { promising: true } });
    const outline = calculator.outline({ financing: 100 }, { asOf, attested: { promising: true } });
    if (!report.ok || !outline.ok) throw new Error('refused');
    expect(outline.value).toEqual(
      report.value.results.map(({ incentive, status, amount, open, judgements }) => ({
        incentive,
        status,
        amount,
        open,
        judgements,
      })),
    );
    expect(calculator.outline({ nonsense: 1 }, { asOf }).ok).toBe(false);
  });

  test('names what is open in the order of the names, facts and judgements apart', () => {
    const both = all(filed, isListed, big, promising.holds(cites), excellent.holds(cites));
    expect(resultOf(both, {})).toMatchObject({
      open: ['financing', 'listed', 'stage'],
      judgements: ['excellent', 'promising'],
    });
    expect(resultOf(both, { stage: 'filed', listed: true, financing: 100 })).toMatchObject({
      status: 'conditional',
      open: [],
      judgements: ['excellent', 'promising'],
    });
  });
});
