import { describe, expect, it } from 'vitest';
import { fields, financing, founded, rdShare, settles, stage } from '../../test/sample-facts.ts';
import type { Given } from '../decide/report.ts';
import type { Fact } from '../language/fact.ts';
import type { Locale } from '../language/text.ts';
import { describeGiven } from './describe-given.ts';

describe('what the company answered', () => {
  const cases: readonly [Fact, Given | null, Locale, string][] = [
    [financing, { kind: 'value', value: '80000000' }, 'zh-Hans', '8,000 万元'],
    [financing, { kind: 'range', min: '20000000', max: '50000000' }, 'zh-Hans', '2,000 万元至 5,000 万元'],
    [financing, { kind: 'range', min: null, max: '50000000' }, 'en', 'at most ¥50 million'],
    [financing, { kind: 'range', min: null, max: '100000000', maxExclusive: true }, 'zh-Hans', '低于 1 亿元'],
    [financing, { kind: 'range', min: '100000000', max: null, minExclusive: true }, 'zh-Hant', '超過 1 億元'],
    [
      financing,
      { kind: 'range', min: '50000000', max: '100000000', maxExclusive: true },
      'zh-Hans',
      '不低于 5,000 万元、低于 1 亿元',
    ],
    [
      financing,
      { kind: 'range', min: '100000000', max: '200000000', minExclusive: true, maxExclusive: true },
      'en',
      'more than ¥100 million and less than ¥200 million',
    ],
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
