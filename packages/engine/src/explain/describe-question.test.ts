import { describe, expect, test } from 'vitest';
import { fields as asked, financing as money, text } from '../../test/sample-facts.ts';
import { locales } from '../language/text.ts';
import { describeQuestion } from './describe-question.ts';

const question = text('是多少？', '是多少？', 'How much?');
const financing = { ...money, question };
const fields = { ...asked, question };

const below = { kind: 'between' as const, min: null, minExclusive: false, max: '100000000', maxExclusive: true };
const above = { kind: 'between' as const, min: '100000000', minExclusive: false, max: null, maxExclusive: false };
const far = { ...above, min: '500000000' };
const middle = { ...above, max: '500000000', maxExclusive: true };

describe('a question in words', () => {
  test('asks for the one threshold that matters', () => {
    expect(locales.map((locale) => describeQuestion(financing, { regions: [below, above] }, locale))).toEqual([
      '市场化股权融资是否不低于 1 亿元？',
      '市場化股權融資是否不低於 1 億元？',
      'Market equity financing: at least ¥100 million?',
    ]);
  });

  test('asks for the figure where several thresholds matter', () => {
    expect(describeQuestion(financing, { regions: [below, middle, far] }, 'zh-Hans')).toBe('是多少？');
  });

  test('names the options that matter, when not all do', () => {
    const one = { kind: 'one-of' as const, options: ['ai'] };
    expect(describeQuestion(fields, { regions: [one] }, 'zh-Hans')).toBe('是多少？（只看：人工智能）');
    expect(describeQuestion(fields, { regions: [one, { kind: 'one-of', options: ['big-data', 'iot'] }] }, 'en')).toBe(
      'How much?',
    );
  });
});
