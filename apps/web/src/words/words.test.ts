import { expect, test } from 'vitest';
import { catalogueLaws } from '../../test/catalogue-laws.ts';
import { isLocale, languageOf } from './language-of.ts';
import { wordsIn } from './words.ts';

catalogueLaws(import.meta.dirname, { hole: '[a-z]+' });

test('a compiled message takes its values and its plural', async () => {
  const english = await wordsIn('en');
  const chinese = await wordsIn('zh-Hans');
  expect(english._('error.summary', { n: 1 })).toBe('1 answer cannot be read');
  expect(english._('error.summary', { n: 2 })).toBe('2 answers cannot be read');
  expect(chinese._('error.summary', { n: 2 })).toBe('有 2 处答案无法读取');
});

test.each([
  [['zh-CN'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['fr', 'en-GB'], 'en'],
  [['fr'], 'zh-Hans'],
  [[], 'zh-Hans'],
])('a reader of %j is spoken to in %s', (wanted, spoken) => {
  expect(languageOf(wanted)).toBe(spoken);
});

test('only the three languages are languages of the page', () => {
  expect(isLocale('en')).toBe(true);
  expect(isLocale('tlh')).toBe(false);
  expect(isLocale(null)).toBe(false);
});
