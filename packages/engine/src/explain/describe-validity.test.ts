import { describe, expect, it } from 'vitest';
import type { ValidityResult } from '../decide/report.ts';
import { describeValidity } from './describe-validity.ts';

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
    [validity({}), '是否仍有效要问', 'Ask whether still in force'],
    [
      validity({ from: '2018', repealed: '2023' }),
      '是否仍有效要问（自 2018 年起；2023 年废止）',
      'Ask whether still in force (from 2018; repealed 2023)',
    ],
    [
      validity({ lastAttested: '2021-10-11' }),
      '是否仍有效要问（来源最近一次提及为 2021 年 10 月 11 日）',
      'Ask whether still in force (last mentioned by a source: 11 October 2021)',
    ],
  ])('%j reads %s', (result, hans, en) => {
    expect([describeValidity(result, 'zh-Hans'), describeValidity(result, 'en')]).toEqual([hans, en]);
  });
});
