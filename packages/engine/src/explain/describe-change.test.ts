import { describe, expect, test } from 'vitest';
import type { Change } from '../change/nearest-result.ts';
import type { Fact } from '../language/fact.ts';
import { locales, type Text } from '../language/text.ts';
import { describeChange } from './describe-change.ts';

const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });
const base = {
  group: 'g',
  question: text('问', '問', 'q'),
  why: text('因', '因', 'w'),
  whereFound: text('处', '處', 'f'),
  mutability: 'actionable' as const,
};
const financing: Fact = { kind: 'money', id: 'financing', label: text('融资', '融資', 'Financing'), ...base };
const stage: Fact = {
  kind: 'choice',
  id: 'stage',
  label: text('上市阶段', '上市階段', 'Stage'),
  ...base,
  ordered: true,
  options: [
    { id: 'tutoring', label: text('辅导', '輔導', 'Tutoring') },
    { id: 'filed', label: text('已报会', '已報會', 'Filed') },
  ],
};
const fields: Fact = {
  kind: 'choices',
  id: 'fields',
  label: text('领域', '領域', 'Fields'),
  ...base,
  options: [
    { id: 'ai', label: text('人工智能', '人工智能', 'AI') },
    { id: 'chemicals', label: text('化工', '化工', 'Chemicals') },
  ],
};
const listed: Fact = { kind: 'boolean', id: 'listed', label: text('已上市', '已上市', 'Listed'), ...base };

const change = (fact: Fact, more: Partial<Change>): Change => ({
  fact: fact.id,
  kind: 'change',
  mutability: 'actionable',
  from: null,
  to: { kind: 'is', value: true },
  gap: null,
  answer: true,
  alternatives: [],
  ...more,
});

const atLeast = { kind: 'between' as const, min: '100000000', minExclusive: false, max: null, maxExclusive: false };
const short = { direction: 'up' as const, min: '12000000', max: '12000000', unit: 'CNY' as const, exclusive: false };

const wordings = (fact: Fact, more: Partial<Change>) =>
  locales.map((locale) => describeChange(fact, change(fact, more), locale));

describe('a change in words', () => {
  test('names the threshold and the gap to it, both from the rule', () => {
    expect(wordings(financing, { to: atLeast, gap: short })).toEqual([
      '“融资”须不低于 1 亿元（还差 1,200 万元）',
      '「融資」須不低於 1 億元（還差 1,200 萬元）',
      '“Financing” would have to be at least ¥100 million (¥12 million short)',
    ]);
  });

  test('moves a stage from where the company is to where it has to be', () => {
    expect(
      wordings(stage, { from: { kind: 'value', value: 'tutoring' }, to: { kind: 'one-of', options: ['filed'] } }),
    ).toEqual([
      '把“上市阶段”从“辅导”推进到“已报会”',
      '把「上市階段」從「輔導」推進到「已報會」',
      'Move “Stage” from “Tutoring” to “Filed”',
    ]);
  });

  test('adds and removes options by name', () => {
    expect(wordings(fields, { to: { kind: 'set', add: ['ai'], remove: ['chemicals'] } })).toEqual([
      '“领域”须增加：人工智能；去掉：化工',
      '「領域」須增加：人工智能；去掉：化工',
      'Add to “Fields”: AI; remove: Chemicals',
    ]);
    expect(wordings(fields, { kind: 'confirm', to: { kind: 'set', add: [], remove: ['chemicals'] } })[2]).toBe(
      'Confirm that “Fields” does not include: Chemicals',
    );
  });

  test('says “or” where any one option would do, and “and” where all must', () => {
    const other = { to: { kind: 'set' as const, add: ['chemicals'], remove: [] }, answer: ['chemicals'] };
    const one = { to: { kind: 'set' as const, add: ['ai'], remove: [] }, alternatives: [other] };
    expect(wordings(fields, one)[2]).toBe('Add to “Fields”: AI or Chemicals');
    expect(wordings(fields, { to: { kind: 'set', add: ['ai', 'chemicals'], remove: [] } })[2]).toBe(
      'Add to “Fields”: AI and Chemicals',
    );
  });

  test('asks to confirm what may be so already', () => {
    expect(wordings(listed, { kind: 'confirm' })).toEqual([
      '确认“已上市”为“是”',
      '確認「已上市」為「是」',
      'Confirm “Listed”: yes',
    ]);
  });

  test('changes a yes or no', () => {
    expect(wordings(listed, {})[0]).toBe('“已上市”改为“是”');
  });
});
