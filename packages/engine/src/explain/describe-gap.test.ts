import { describe, expect, it } from 'vitest';
import { financing, founded, rdShare, staff } from '../../test/sample-facts.ts';
import type { Gap } from '../decide/report.ts';
import type { Fact } from '../language/fact.ts';
import { describeGap } from './describe-gap.ts';

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
