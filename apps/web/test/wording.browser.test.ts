import { expect, test } from 'vitest';
import { laidOut } from './laid-out.ts';
import { answered, inABrowser } from './open-page.ts';
import { pageStates } from './page-states.ts';
import { type Said, saidOn } from './said.ts';
import { breaches } from './wording-laws.ts';

const { open } = inABrowser();

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;

test.each(pageStates.flatMap((one) => languages.map((lang) => ({ ...one, lang }))))(
  'words, numbers and days are those of the language, whether shown, read aloud or printed: $on, $state, $lang',
  async (one) => {
    const { page, close } = await open(one.fragment(one.lang), { on: one.on });
    await one.reach?.(page);
    await page.waitForLoadState('networkidle');
    expect(breaches(await saidOn(page), one.lang)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    // The page is told of the medium with the next frame, and makes its brief then.
    await laidOut(page);
    expect(breaches(await saidOn(page), one.lang)).toEqual([]);
    await close();
  },
);

test.each([
  ['zh-Hans', '2019 年 6 月 1 日'],
  ['zh-Hant', '2019 年 6 月 1 日'],
  ['en', '1 June 2019'],
])('a day is written as the language writes it: %s', async (lang, day) => {
  const { page, close } = await open(answered(lang));
  expect((await saidOn(page)).some(({ text }) => text.includes(day))).toBe(true);
  await close();
});

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
  ['zh-Hans', word('1662万元', { lang: 'zh-Hant', within: 'blockquote.quote > p' })],
])('what is no breach is left alone: %s, %o', (lang, said) => {
  expect(breaches([said], lang)).toEqual([]);
});
