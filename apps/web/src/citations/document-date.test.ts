import { expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { documentDate } from './document-date.ts';

const dateInference = { 'zh-Hans': '据文意', 'zh-Hant': '據文意', en: 'from what it tells' };

test.each([
  [{ date: '2018-07-30' }, '2018 年 7 月 30 日'],
  [{ date: '2018-11', dateInference }, '2018 年 11 月（推断）'],
  [{ dateInference }, '日期不详'],
])('a date that the document does not bear is never shown as if it did: %o', async (document, shown) => {
  const words = await wordsIn('zh-Hans');
  expect(documentDate(document, (id, values) => words._(id, values), 'zh-Hans')).toBe(shown);
});
