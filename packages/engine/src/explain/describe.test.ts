import { describe, expect, it } from 'vitest';
import type { AmountResult, Gap, Given, ValidityResult } from '../decide/report.ts';
import type { Citations } from '../language/citation.ts';
import type { Condition } from '../language/condition.ts';
import type { Fact, Judgement } from '../language/fact.ts';
import { type Locale, locales, type Text } from '../language/text.ts';
import { describeAmount } from './describe-amount.ts';
import { describeCondition } from './describe-condition.ts';
import { describeGap } from './describe-gap.ts';
import { describeGiven } from './describe-given.ts';
import { describeValidity } from './describe-validity.ts';
import { describeDecider } from './labels.ts';

const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });
const plain = (id: string) => text(id, id, id);
const fact = <F extends Partial<Fact>>(id: string, label: Text, more: F) =>
  ({
    id,
    group: 'g',
    label,
    question: label,
    why: label,
    whereFound: label,
    mutability: 'actionable',
    ...more,
  }) as unknown as Fact;

const financing = fact('financing', text('市场化股权融资', '市場化股權融資', 'Market equity financing'), {
  kind: 'money',
});
const staff = fact('staff', text('研发人员', '研發人員', 'R&D staff'), {
  kind: 'quantity',
  unit: text('人', '人', 'people'),
  whole: true,
});
const rdShare = fact('rdShare', text('研发投入占比', '研發投入佔比', 'R&D share'), { kind: 'share' });
const founded = fact('founded', text('成立日期', '成立日期', 'Founded'), { kind: 'date' });
const settles = fact('settles', text('落户衢州', '落戶衢州', 'Settles in Quzhou'), { kind: 'boolean' });
const stage = fact('stage', text('上市阶段', '上市階段', 'Listing stage'), {
  kind: 'choice',
  options: [
    { id: 'tutoring', label: text('辅导', '輔導', 'tutoring') },
    { id: 'filed', label: text('已报会', '已報會', 'filed') },
  ],
});
const fields = fact('fields', text('所属领域', '所屬領域', 'Fields'), {
  kind: 'choices',
  options: [
    { id: 'ai', label: text('人工智能', '人工智能', 'AI') },
    { id: 'big-data', label: text('大数据', '大數據', 'big data') },
    { id: 'iot', label: text('物联网', '物聯網', 'IoT') },
  ],
});
const unicorn: Judgement = {
  id: 'unicorn',
  label: text('有望成为独角兽', '有望成為獨角獸', 'Likely to become a unicorn'),
  reason: 'authority',
};
const pack = { facts: [financing, staff, rdShare, founded, settles, stage, fields], judgements: [unicorn] };
const cites: Citations = [{ clause: 'c' }];

const compare = (of: Fact, op: '>=' | '>' | '<=' | '<' | '=', value: string): Condition => ({
  kind: 'compare',
  fact: of.id,
  op,
  value,
  cites,
});

describe('what is required', () => {
  const cases: readonly [Condition, string, string, string][] = [
    [
      compare(financing, '>=', '100000000'),
      '市场化股权融资不低于 1 亿元',
      '市場化股權融資不低於 1 億元',
      'Market equity financing: at least ¥100 million',
    ],
    [
      compare(financing, '<', '12345678'),
      '市场化股权融资低于 1,234.5678 万元',
      '市場化股權融資低於 1,234.5678 萬元',
      'Market equity financing: less than ¥12.345678 million',
    ],
    [
      compare(staff, '>', '1200'),
      '研发人员多于 1,200 人',
      '研發人員多於 1,200 人',
      'R&D staff: more than 1,200 people',
    ],
    [
      compare(rdShare, '<=', '0.125'),
      '研发投入占比不超过 12.5%',
      '研發投入佔比不超過 12.5%',
      'R&D share: at most 12.5%',
    ],
    [
      compare(founded, '>=', '2018-07-30'),
      '成立日期不早于 2018 年 7 月 30 日',
      '成立日期不早於 2018 年 7 月 30 日',
      'Founded: on or after 30 July 2018',
    ],
    [{ kind: 'is', fact: 'settles', value: true, cites }, '落户衢州：是', '落戶衢州：是', 'Settles in Quzhou: yes'],
    [
      { kind: 'one-of', fact: 'stage', options: ['filed'], cites },
      '上市阶段为已报会',
      '上市階段為已報會',
      'Listing stage: filed',
    ],
    [
      { kind: 'has-any', fact: 'fields', options: ['ai', 'big-data'], cites },
      '所属领域包括人工智能或大数据',
      '所屬領域包括人工智能或大數據',
      'Fields: AI or big data',
    ],
    [
      { kind: 'has-all', fact: 'fields', options: ['ai', 'big-data', 'iot'], cites },
      '所属领域同时包括人工智能、大数据和物联网',
      '所屬領域同時包括人工智能、大數據和物聯網',
      'Fields: AI, big data and IoT',
    ],
    [
      { kind: 'judgement', judgement: 'unicorn', cites },
      '有望成为独角兽',
      '有望成為獨角獸',
      'Likely to become a unicorn',
    ],
  ];

  it.each(cases)('%j reads %s', (condition, ...sentences) => {
    expect(locales.map((locale) => describeCondition(pack, condition, locale))).toEqual(sentences);
  });

  it('quotes options that hold a joint of their own', () => {
    const joined = fact('stage', plain('S'), {
      kind: 'choice',
      options: [
        { id: 'a', label: plain('已获批准或注册') },
        { id: 'b', label: plain('已上市') },
      ],
    });
    const condition: Condition = { kind: 'one-of', fact: 'stage', options: ['a', 'b'], cites };
    expect(describeCondition({ facts: [joined], judgements: [] }, condition, 'zh-Hans')).toBe(
      'S为“已获批准或注册”或“已上市”',
    );
  });

  it('heads a group with how many of its parts must hold', () => {
    const part: Condition = { kind: 'is', fact: 'settles', value: true, cites };
    expect(describeCondition(pack, { kind: 'all', of: [part, part] }, 'zh-Hans')).toBe('须同时满足以下 2 项');
    expect(describeCondition(pack, { kind: 'any', of: [part, part] }, 'en')).toBe('Any one of these 2');
    expect(describeCondition(pack, { kind: 'at-least-n', n: 2, of: [part, part, part] }, 'zh-Hant')).toBe(
      '以下 3 項中至少滿足 2 項',
    );
    expect(describeCondition(pack, { kind: 'not', of: part }, 'zh-Hans')).toBe('不得属于以下情形');
  });

  it('reads a node of the proof as it reads the condition', () => {
    const condition = { kind: 'is', fact: 'settles', value: true, cites } as const;
    const proof = {
      kind: 'fact',
      fact: 'settles',
      condition,
      verdict: 'open',
      given: null,
      gap: null,
      citations: [],
    } as const;
    expect(describeCondition(pack, proof, 'zh-Hans')).toBe('落户衢州：是');
  });
});

describe('what the company answered', () => {
  const cases: readonly [Fact, Given | null, Locale, string][] = [
    [financing, { kind: 'value', value: '80000000' }, 'zh-Hans', '8,000 万元'],
    [financing, { kind: 'range', min: '20000000', max: '50000000' }, 'zh-Hans', '2,000 万元至 5,000 万元'],
    [financing, { kind: 'range', min: null, max: '50000000' }, 'en', 'at most ¥50 million'],
    [founded, { kind: 'range', min: '2018-07-30', max: null }, 'zh-Hans', '不早于 2018 年 7 月 30 日'],
    [settles, { kind: 'value', value: false }, 'zh-Hant', '否'],
    [stage, { kind: 'any-of', options: ['tutoring', 'filed'] }, 'zh-Hans', '辅导或已报会'],
    [fields, { kind: 'set', includes: ['ai'], excludes: ['big-data', 'iot'], exact: true }, 'en', 'AI'],
    [fields, { kind: 'set', includes: [], excludes: ['ai', 'big-data', 'iot'], exact: true }, 'zh-Hans', '无'],
    [
      fields,
      { kind: 'set', includes: ['ai'], excludes: ['iot'], exact: false },
      'zh-Hans',
      '包括人工智能；不包括物联网；其余不清楚',
    ],
    [rdShare, null, 'zh-Hans', '不清楚'],
  ];

  it.each(cases)('%o answered %j is, in %s, %s', (of, given, locale, sentence) => {
    expect(describeGiven(of, given, locale)).toBe(sentence);
  });
});

describe('how far it is', () => {
  const gap = (more: Partial<Gap>): Gap => ({
    direction: 'up',
    min: '0',
    max: null,
    unit: 'CNY',
    exclusive: false,
    ...more,
  });

  const cases: readonly [string, Fact, Gap, string, string][] = [
    ['an exact answer', financing, gap({ min: '20000000', max: '20000000' }), '还差 2,000 万元', '¥20 million short'],
    [
      'a range',
      financing,
      gap({ min: '20000000', max: '50000000' }),
      '还差 2,000 万元至 5,000 万元',
      '¥20 million to ¥50 million short',
    ],
    [
      'a range that reaches it',
      financing,
      gap({ max: '50000000' }),
      '可能已达到，至多还差 5,000 万元',
      'perhaps reached, at most ¥50 million short',
    ],
    ['no lower end', financing, gap({ min: '20000000' }), '至少还差 2,000 万元', 'at least ¥20 million short'],
    ['neither end', financing, gap({}), '差距取决于尚未确定的数值', 'the gap depends on a figure not yet known'],
    ['too much', staff, gap({ direction: 'down', min: '3', max: '3', unit: 'unit' }), '超出 3 人', '3 people over'],
    [
      'a share',
      rdShare,
      gap({ min: '0.05', max: '0.05', unit: 'ratio' }),
      '还差 5 个百分点',
      '5 percentage points short',
    ],
    ['a date too early', founded, gap({ min: '1', max: '1', unit: 'days' }), '还须晚 1 天', '1 day too early'],
    [
      'a date too late',
      founded,
      gap({ direction: 'down', min: '1200', max: '1200', unit: 'days' }),
      '还须早 1,200 天',
      '1,200 days too late',
    ],
    [
      'a threshold that must be passed',
      staff,
      gap({ min: '2', max: '2', unit: 'unit', exclusive: true }),
      '还差 2 人（刚好等于该数值不算）',
      '2 people short (exactly that value does not count)',
    ],
    [
      'the threshold itself',
      staff,
      gap({ min: '0', max: '0', unit: 'unit', exclusive: true }),
      '刚好等于该数值不算',
      'exactly that value does not count',
    ],
  ];

  it.each(cases)('says it of %s', (_name, of, distance, hans, en) => {
    expect([describeGap(of, distance, 'zh-Hans'), describeGap(of, distance, 'en')]).toEqual([hans, en]);
  });
});

describe('how much', () => {
  const amount = (more: Partial<AmountResult>): AmountResult => ({
    kind: 'unstated',
    min: null,
    max: null,
    currency: 'CNY',
    open: [],
    citations: [],
    ...more,
  });
  const what = text('智能化改造专项奖补', '智能化改造專項獎補', 'Retrofit subsidy');

  const cases: readonly [string, AmountResult, string, string][] = [
    ['a floor', amount({ kind: 'at-least', min: '20000000' }), '不低于 2,000 万元', 'at least ¥20 million'],
    [
      'a cap, never as an estimate',
      amount({ kind: 'up-to', max: '100000000' }),
      '最高 1 亿元（上限，非预计金额）',
      'up to ¥100 million (a cap, not an estimate)',
    ],
    ['an exact sum', amount({ kind: 'exact', min: '300000', max: '300000' }), '30 万元', '¥300,000'],
    [
      'a range that answers would narrow',
      amount({ kind: 'range', min: '300000', max: '500000', open: ['staff'] }),
      '30 万元至 50 万元（由未答问题决定）',
      '¥300,000 to ¥500,000 (depends on unanswered questions)',
    ],
    [
      'a rate',
      amount({ kind: 'rate', rate: '0.5', max: '1000000', base: text('设备投资额', '設備投資額', 'equipment cost') }),
      '设备投资额的 50%（最高 100 万元；上限，非预计金额）',
      'equipment cost: 50% (up to ¥1 million; a cap, not an estimate)',
    ],
    [
      'a fund, never as an entitlement',
      amount({ kind: 'equity', pool: '1000000000' }),
      '股权投资（基金规模 10 亿元，不是可得金额）',
      'equity (fund of ¥1 billion, not an entitlement)',
    ],
    [
      'what the fund does, without saying twice that it takes equity',
      amount({
        kind: 'equity',
        what: text('股权投资；比例未写明', '股權投資；比例未寫明', 'Equity investment; share not stated'),
        pool: '1000000000',
      }),
      '股权投资；比例未写明（基金规模 10 亿元，不是可得金额）',
      'Equity investment; share not stated (fund of ¥1 billion, not an entitlement)',
    ],
    [
      'that a fund takes equity where its own words do not',
      amount({ kind: 'equity', what: plain('X') }),
      'X（股权投资）',
      'X (equity)',
    ],
    ['nothing when nothing is stated', amount({}), '未说明', 'not stated'],
    [
      'what is promised without a figure',
      amount({ what, pool: '350000000' }),
      '智能化改造专项奖补（金额未说明；资金总规模 3.5 亿元，不是可得金额）',
      'Retrofit subsidy (amount not stated; a pool of ¥350 million, not an entitlement)',
    ],
    [
      'what is not cash',
      amount({ kind: 'in-kind', what: plain('用地保障') }),
      '用地保障（非现金）',
      '用地保障 (not in cash)',
    ],
    [
      'what depends on answers',
      amount({ kind: 'depends', open: ['staff'] }),
      '由未答问题决定',
      'depends on unanswered questions',
    ],
    [
      'the parts of a sum apart',
      amount({
        kind: 'sum',
        min: '300000',
        parts: [amount({ kind: 'exact', min: '300000', max: '300000' }), amount({})],
      }),
      '分项：30 万元；未说明（已知下限合计 30 万元）',
      'in parts: ¥300,000; not stated (known floors add up to ¥300,000)',
    ],
  ];

  it.each(cases)('states %s', (_name, result, hans, en) => {
    expect([describeAmount(result, 'zh-Hans'), describeAmount(result, 'en')]).toEqual([hans, en]);
  });
});

describe('whether it is in force', () => {
  const validity = (more: Partial<ValidityResult>): ValidityResult => ({
    state: 'unconfirmed',
    from: null,
    until: null,
    repealed: null,
    lastAttested: null,
    citations: [],
    ...more,
  });

  it.each([
    [
      validity({ state: 'in-force', from: '2018-07-30' }),
      '现行，自 2018 年 7 月 30 日起',
      'In force since 30 July 2018',
    ],
    [
      validity({ state: 'in-force', from: '2018-07', until: '2025' }),
      '现行，自 2018 年 7 月起，有效期至 2025 年',
      'In force since July 2018, until 2025',
    ],
    [validity({ state: 'ended', from: '2018-07-30', repealed: '2023' }), '已废止（2023 年）', 'Repealed (2023)'],
    [
      validity({ state: 'ended', until: '2020-12-31' }),
      '已到期（有效期至 2020 年 12 月 31 日）',
      'Expired (valid until 31 December 2020)',
    ],
    [
      validity({ state: 'not-yet', from: '2027-01' }),
      '尚未施行，自 2027 年 1 月起施行',
      'Not yet in force; starts January 2027',
    ],
    [validity({}), '有效性待核实', 'Validity unconfirmed'],
    [
      validity({ from: '2018', repealed: '2023' }),
      '有效性待核实（自 2018 年起；2023 年废止）',
      'Validity unconfirmed (from 2018; repealed 2023)',
    ],
    [
      validity({ lastAttested: '2021-10-11' }),
      '有效性待核实（来源最近一次提及为 2021 年 10 月 11 日）',
      'Validity unconfirmed (last mentioned by a source: 11 October 2021)',
    ],
  ])('%j reads %s', (result, hans, en) => {
    expect([describeValidity(result, 'zh-Hans'), describeValidity(result, 'en')]).toEqual([hans, en]);
  });
});

describe('who decides', () => {
  it('names the authority only where the source does', () => {
    const named = { ...unicorn, decidedBy: text('市金融办', '市金融辦', 'the municipal finance office') };
    expect(describeDecider(named, 'zh-Hans')).toBe('由市金融办认定');
    expect(describeDecider(unicorn, 'zh-Hans')).toBe('须由主管部门认定，来源未说明由谁认定');
    expect(describeDecider({ ...unicorn, reason: 'unstated' }, 'en')).toBe('the source does not state the criterion');
  });
});
