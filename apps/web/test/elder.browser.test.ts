import { expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { tooSmall } from './measure.ts';
import { inABrowser } from './open-page.ts';
import { pageStates } from './page-states.ts';

const { open } = inABrowser();

const remembered = "localStorage.setItem('huice/elder', 'on');";
const phone = { width: 390, height: 844 };
const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;

const cases = pageStates.map((one, at) => ({
  ...one,
  lang: languages[at % 3] ?? 'en',
  colorScheme: at % 2 === 0 ? ('light' as const) : ('dark' as const),
}));

test.each(cases)(
  'in large text nothing is under 18 pixels and nothing pressed under 60: $on, $state, $lang',
  async (one) => {
    const { page, complaints, close } = await open(one.fragment(one.lang), {
      on: one.on,
      before: remembered,
      colorScheme: one.colorScheme,
      viewport: { width: 1280, height: 900 },
    });
    await one.reach?.(page);
    await page.waitForLoadState('networkidle');
    expect(await tooSmall(page, 18, 60)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize(phone);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await tooSmall(page, 18, 60)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each(cases)('on a phone nothing that is pressed is under 44 pixels: $on, $state, $lang', async (one) => {
  const { page, close } = await open(one.fragment(one.lang), { on: one.on });
  await one.reach?.(page);
  await page.setViewportSize(phone);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  expect(await tooSmall(page, 12, 44)).toEqual([]);
  await close();
});
