import { describe, expect, it } from 'vitest';
import { cites, fact, financing, founded, pack, plain, rdShare, staff, text } from '../../test/sample-facts.ts';
import type { Condition } from '../language/condition.ts';
import type { Fact } from '../language/fact.ts';
import { locales } from '../language/text.ts';
import { describeCondition, optionLabel, optionName } from './describe-condition.ts';

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

describe('an option', () => {
  const place = fact('place', plain('place'), {
    kind: 'choice',
    options: [
      { id: 'a', label: text('甲市', '甲市', 'Jia'), note: text('含各县', '含各縣', 'with its counties') },
      { id: 'b', label: text('乙（镇）', '乙（鎮）', 'Yi (town)') },
    ],
  });

  it('is its label and its note as an answer, and its label alone in a heading', () => {
    expect(locales.map((locale) => optionLabel(place, 'a', locale))).toEqual([
      '甲市（含各县）',
      '甲市（含各縣）',
      'Jia (with its counties)',
    ]);
    expect(locales.map((locale) => optionName(place, 'a', locale))).toEqual(['甲市', '甲市', 'Jia']);
  });

  it('keeps the brackets of its label, and is its id where nothing names it', () => {
    for (const say of [optionLabel, optionName]) {
      expect(say(place, 'b', 'zh-Hans')).toBe('乙（镇）');
      expect(say(place, 'nowhere', 'en')).toBe('nowhere');
      expect(say(undefined, 'b', 'en')).toBe('b');
    }
  });
});
