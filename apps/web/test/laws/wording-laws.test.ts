import { expect, test } from 'vitest';
import type { Said } from './said.ts';
import { breaches } from './wording-laws.ts';

const word = (text: string, more: Partial<Said> = {}): Said => ({ by: 'text', text, lang: 'en', within: 'p', ...more });

test.each([
  ['en', word('see results.as-of')],
  ['en', word('undefined incentives', { by: 'aria-label' })],
  ['en', word('as of {date}')],
  ['en', word('as of 2019-06-01')],
  ['en', word('as of June 1, 2019')],
  ['zh-Hans', word('1 June 2019', { lang: 'zh-Hans' })],
  ['en', word('From character 2433')],
  ['en', word('12000 firms')],
  ['zh-Hant', word('Back to the list', { by: 'title', lang: 'zh-Hant' })],
  ['en', word('In units of 万', { by: 'aria-label' })],
  ['zh-Hans', word('數字經濟', { lang: 'zh-Hans' })],
])('a breach of the language is seen: %s, %o', (lang, said) => {
  expect(breaches([said], lang)).toHaveLength(1);
});

test.each([
  ['en', word('衢州', { lang: 'zh' })],
  ['en', word('2024-06-01', { within: 'p > code' })],
  ['en', word('“企业名称” is taken for', { by: 'aria-label' })],
  ['en', word('In 2024, 1,200 firms')],
  ['en', word(`Pack cn 0.1.0 · digest ${'8365c18c'.repeat(8)}`)],
  ['zh-Hans', word('1662万元', { lang: 'zh-Hant', within: 'blockquote.quote > p' })],
])('what is no breach is left alone: %s, %o', (lang, said) => {
  expect(breaches([said], lang)).toEqual([]);
});
