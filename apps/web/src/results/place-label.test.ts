import { huicePack } from '@huice/incentives';
import { expect, test } from 'vitest';
import { placeLabel } from './place-label.ts';

test('a place is named as the pack calls it, without what an answer should know of it', () => {
  expect(placeLabel(huicePack, 'quzhou', 'zh-Hans')).toBe('衢州市');
  expect(placeLabel(huicePack, 'quzhou', 'en')).toBe('Quzhou');
  expect(placeLabel(huicePack, 'suichang', 'zh-Hans')).toBe('丽水市遂昌县');
  expect(placeLabel(huicePack, 'cn', 'zh-Hant')).toBe('全國');
  expect(placeLabel(huicePack, 'nowhere', 'en')).toBe('nowhere');
});

test('a name that has brackets keeps them', () => {
  const label = {
    'zh-Hans': '制造业（烟草除外）',
    'zh-Hant': '製造業（菸草除外）',
    en: 'Manufacturing (tobacco apart)',
  };
  const facts = huicePack.facts.map((fact) =>
    fact.id === 'place' && fact.kind === 'choice' ? { ...fact, options: [{ id: 'made', label }] } : fact,
  );
  expect(placeLabel({ facts }, 'made', 'zh-Hans')).toBe('制造业（烟草除外）');
});
