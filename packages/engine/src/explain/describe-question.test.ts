import { describe, expect, test } from 'vitest';
import type { Fact } from '../language/fact.ts';
import { locales, type Text } from '../language/text.ts';
import { describeQuestion } from './describe-question.ts';

const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });
const base = {
  group: 'g',
  question: text('是多少？', '是多少？', 'How much?'),
  why: text('因', '因', 'w'),
  whereFound: text('处', '處', 'f'),
  mutability: 'actionable' as const,
};
const financing: Fact = { kind: 'money', id: 'financing', label: text('融资', '融資', 'Financing'), ...base };
const fields: Fact = {
  kind: 'choices',
  id: 'fields',
  label: text('领域', '領域', 'Fields'),
  ...base,
  options: [
    { id: 'ai', label: text('人工智能', '人工智能', 'AI') },
    { id: 'data', label: text('大数据', '大數據', 'Big data') },
  ],
};

const below = { kind: 'between' as const, min: null, minExclusive: false, max: '100000000', maxExclusive: true };
const above = { kind: 'between' as const, min: '100000000', minExclusive: false, max: null, maxExclusive: false };
const far = { ...above, min: '500000000' };
const middle = { ...above, max: '500000000', maxExclusive: true };

describe('a question in words', () => {
  test('asks for the one threshold that matters', () => {
    expect(locales.map((locale) => describeQuestion(financing, { regions: [below, above] }, locale))).toEqual([
      '融资是否不低于 1 亿元？',
      '融資是否不低於 1 億元？',
      'Financing: at least ¥100 million?',
    ]);
  });

  test('asks for the figure where several thresholds matter', () => {
    expect(describeQuestion(financing, { regions: [below, middle, far] }, 'zh-Hans')).toBe('是多少？');
  });

  test('names the options that matter, when not all do', () => {
    const one = { kind: 'one-of' as const, options: ['ai'] };
    expect(describeQuestion(fields, { regions: [one] }, 'zh-Hans')).toBe('是多少？（只看：人工智能）');
    expect(describeQuestion(fields, { regions: [one, { kind: 'one-of', options: ['data'] }] }, 'en')).toBe('How much?');
  });
});
