import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { laidOut } from './laid-out.ts';
import { longerWords } from './longer-words.ts';
import { misfits } from './misfits.ts';
import { inABrowser } from './open-page.ts';
import { pageStates } from './page-states.ts';

const { open } = inABrowser();

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
const cases = pageStates.map((one, at) => ({ ...one, lang: languages[at % 3] ?? 'en' }));

// 320 is also what 1280 becomes at 400 %; 844 by 390 is a phone on its side.
const windows = [
  [1920, 1080],
  [1280, 900],
  [844, 390],
  [390, 844],
  [320, 700],
] as const;

const fitsEverywhere = async (page: Page) => {
  for (const [width, height] of windows) {
    await page.setViewportSize({ width, height });
    await laidOut(page);
    expect(await misfits(page), `${width} × ${height}`).toEqual([]);
  }
};

test.each(cases)('everything fits every window, and text at twice its size: $on, $state, $lang', async (one) => {
  const { page, close } = await open(one.fragment(one.lang), { on: one.on });
  await one.reach?.(page);
  await fitsEverywhere(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await laidOut(page);
  expect(await misfits(page), 'text at twice its size').toEqual([]);
  await close();
});

test.each(cases)('words that are forty per cent longer fit: $on, $state, $lang', async (one) => {
  const { page, close } = await open(one.fragment(one.lang), { on: one.on });
  await one.reach?.(page);
  await page.evaluate(longerWords);
  await fitsEverywhere(page);
  await close();
});
