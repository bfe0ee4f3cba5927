import { expect, test } from 'vitest';
import { entriesIn, piecesOf } from './find-entries.ts';
import { glossary } from './glossary.ts';

const named = (text: string, locale: 'zh-Hans' | 'zh-Hant' | 'en') =>
  piecesOf(text, locale).flatMap(({ text: piece, entry }) => (entry === null ? [] : [`${piece} ${entry.id}`]));

test('a text is its pieces, in their order, and nothing is lost', () => {
  const text = '对小型微利企业减按25%计算应纳税所得额';
  expect(
    piecesOf(text, 'zh-Hans')
      .map(({ text: piece }) => piece)
      .join(''),
  ).toBe(text);
  expect(named(text, 'zh-Hans')).toEqual([
    '小型微利企业 small-profit',
    '减按 reduced-to',
    '应纳税所得额 taxable-income',
  ]);
});

test('each word is marked once, and no word within a longer one', () => {
  expect(named('准独角兽和独角兽；独角兽', 'zh-Hans')).toEqual(['准独角兽 unicorn']);
  expect(named('創新飛地', 'zh-Hant')).toEqual(['創新飛地 enclave']);
  expect(named('开汇报会，法规上没有规定', 'zh-Hans')).toEqual([]);
});

test('an English word is found in its plural and at the head of a sentence, and never within another', () => {
  expect(named('Small-scale payers and a small-profit enterprise', 'en')).toEqual([
    'Small-scale payers small-scale',
    'small-profit enterprise small-profit',
  ]);
  expect(named('Settlers of unicornlike size', 'en')).toEqual([]);
});

test('the words of several texts are listed once', () => {
  expect(entriesIn(['从业人数', '资产总额和从业人数'], 'zh-Hans').map(({ id }) => id)).toEqual([
    'people-working',
    'total-assets',
  ]);
});

test('every form of every entry is found as that entry', () => {
  for (const entry of glossary)
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const)
      for (const form of entry.forms[locale]) expect(entriesIn([form], locale), form).toEqual([entry]);
});
