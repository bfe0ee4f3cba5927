import { describe, expect, it } from 'vitest';
import { plain, text } from '../../test/sample-facts.ts';
import type { AmountResult } from '../decide/report.ts';
import { describeAmount } from './describe-amount.ts';

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
    ['nothing when nothing is stated', amount({}), '来源没写金额', 'no amount stated'],
    [
      'what is promised without a figure',
      amount({ what, pool: '350000000' }),
      '智能化改造专项奖补（来源没写金额；资金总规模 3.5 亿元，不是可得金额）',
      'Retrofit subsidy (no amount stated; a pool of ¥350 million, not an entitlement)',
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
      '分项：30 万元；来源没写金额（已知下限合计 30 万元）',
      'in parts: ¥300,000; no amount stated (known floors add up to ¥300,000)',
    ],
    [
      'a rate that is only a limit',
      amount({ kind: 'rate', rate: '0.3', bound: 'up-to', base: text('设备投资额', '設備投資額', 'equipment cost') }),
      '不超过设备投资额的 30%',
      'equipment cost: no more than 30%',
    ],
    [
      'a limit worked out, never as a payment',
      amount({ kind: 'up-to', rate: '0.3', bound: 'up-to', max: '300000' }),
      '最高 30 万元（上限，非预计金额；比例不超过 30%）',
      'up to ¥300,000 (a cap, not an estimate; at no more than 30%)',
    ],
    [
      'relief as less to pay',
      amount({ kind: 'exact', relief: true, what: plain('所得税'), min: '300000', max: '300000' }),
      '减免 30 万元（少缴，不是发钱；减免的是：所得税）',
      'relief of ¥300,000 (less to pay, not money paid out; relief from: 所得税)',
    ],
    [
      'relief that has no figure yet',
      amount({ kind: 'depends', relief: true, open: ['tax'] }),
      '减免：由未答问题决定（少缴，不是发钱）',
      'relief: depends on unanswered questions (less to pay, not money paid out)',
    ],
    [
      'both readings of a clause',
      amount({
        kind: 'readings',
        min: '300000',
        max: '500000',
        readings: [
          { mode: 'whole', amount: amount({ kind: 'exact', min: '500000', max: '500000' }) },
          { mode: 'marginal', amount: amount({ kind: 'exact', min: '300000', max: '300000' }) },
        ],
      }),
      '2 种读法：整个数额按达到的一档计算：50 万元；各档分段计算再相加：30 万元（哪种读法都不低于 30 万元；哪种读法都不超过 50 万元）',
      '2 readings: the step reached pays for the whole figure: ¥500,000; each step pays for its own part: ¥300,000 (by every reading at least ¥300,000; by every reading at most ¥500,000)',
    ],
    [
      'what is due first, and what in all',
      amount({
        kind: 'instalments',
        min: '500000',
        max: '500000',
        instalments: [
          { label: text('开工', '開工', 'start'), amount: amount({ kind: 'exact', min: '200000', max: '200000' }) },
          { label: text('竣工', '竣工', 'finish'), amount: amount({ kind: 'exact', min: '300000', max: '300000' }) },
        ],
      }),
      '首期 20 万元，共 50 万元，分 2 期（开工：20 万元；竣工：30 万元）',
      'first ¥200,000, ¥500,000 in all, in 2 instalments (start: ¥200,000; finish: ¥300,000)',
    ],
    [
      'that a judgement decides, and that a range may be wider than it need be',
      amount({ kind: 'range', min: '300000', max: '500000', judgements: ['likely'], tight: false }),
      '30 万元至 50 万元（还取决于认定结果；区间偏宽，实际可能更窄）',
      '¥300,000 to ¥500,000 (depends on a judgement as well; the range may be wider than it need be)',
    ],
    [
      'relief beside cash, without adding the two',
      amount({
        kind: 'sum',
        min: '300000',
        max: '300000',
        parts: [
          amount({ kind: 'exact', min: '300000', max: '300000' }),
          amount({ kind: 'exact', relief: true, min: '100000', max: '100000' }),
        ],
      }),
      '分项：30 万元；减免 10 万元（少缴，不是发钱）（已知下限合计 30 万元；减免不计入合计）',
      'in parts: ¥300,000; relief of ¥100,000 (less to pay, not money paid out) (known floors add up to ¥300,000; relief is not counted in the total)',
    ],
  ];

  it.each(cases)('states %s', (_name, result, hans, en) => {
    expect([describeAmount(result, 'zh-Hans'), describeAmount(result, 'en')]).toEqual([hans, en]);
  });
});
