import { expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { unicorn } from './open-library.ts';
import { inABrowser } from './open-page.ts';
import { pageStates } from './page-states.ts';

const { open } = inABrowser();

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;

// Every state in every language; both grounds by turns, so that each state is seen on each.
const cases = pageStates.flatMap((one, at) =>
  languages.map((lang, index) => {
    const colorScheme = (at + index) % 2 === 0 ? ('light' as const) : ('dark' as const);
    return { ...one, lang, colorScheme };
  }),
);

test.each(cases)('axe finds nothing, wide or on a phone: $on, $state, $lang, $colorScheme', async (one) => {
  const { page, complaints, close } = await open(one.fragment(one.lang), { on: one.on, colorScheme: one.colorScheme });
  await one.reach?.(page);
  await page.waitForLoadState('networkidle');
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test.each(languages)('axe finds nothing in the open menu of a phone: %s', async (lang) => {
  const { page, close } = await open(`#v1?@lang=${lang}`, { viewport: { width: 390, height: 844 } });
  await page.locator('.menu-button').first().click();
  await page.locator('.menu').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test.each(languages)('axe finds nothing in the form that an incentive led to: %s', async (lang) => {
  const { page, close } = await open(`#v1?@lang=${lang}&@page=${unicorn}`, { on: 'library' });
  await page.locator('.check-form a').click();
  await page.locator('.asked').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await close();
});
