import { describe, expect, test } from 'vitest';
import { award, soundPack } from '../../test/bad/sound-pack.ts';
import { locales } from '../language/text.ts';
import { ruleTree, ruleTreeText } from './rule-tree.ts';

describe('a rule as a tree', () => {
  test('says each part as the rule states it, with the words behind each leaf', () => {
    const tree = ruleTree(soundPack, award.condition, 'zh-Hans');
    expect([tree.kind, tree.text, tree.citations]).toEqual(['all', '须同时满足以下 3 项', []]);
    expect(tree.of.map(({ text }) => text)).toEqual([
      'Founded不早于 2020 年 1 月 1 日',
      'Financing不低于 1 亿元',
      'Foreign share不超过 25%',
    ]);
    expect(tree.of[1]?.citations).toEqual([
      { clause: 'doc/award', words: '2020年1月1日后成立,融资1亿元以上的,给予2000万元奖励,境外持股不超过25%' },
    ]);
  });

  test('is drawn with branches, whatever its depth', () => {
    const [support] = soundPack.incentives.filter(({ id }) => id === 'support');
    const text = ruleTreeText(ruleTree(soundPack, support?.condition ?? award.condition, 'en'));
    expect(text.split('\n')).toEqual([
      'All 2 of these',
      '├─ People: at least 10 people',
      '└─ Any one of these 2',
      '   ├─ Fields: AI',
      '   └─ Listed: yes',
    ]);
  });

  test('exists in every language', () => {
    for (const locale of locales) expect(ruleTreeText(ruleTree(soundPack, award.condition, locale))).toContain('├─ ');
  });
});
