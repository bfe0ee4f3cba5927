import { expect, test } from 'vitest';
import { answered, inABrowser, unfoldAll } from './open-page.ts';

const { open } = inABrowser();

test.each([
  ['zh-Hans', 390],
  ['zh-Hant', 390],
  ['en', 390],
  ['zh-Hans', 320],
  ['en', 320],
  ['en', 1280],
])('in %s at %d pixels nothing is wider than the page', async (lang, width) => {
  const { page, close } = await open(answered(lang), { viewport: { width, height: 800 } });
  await unfoldAll(page);
  const wide = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    parts: [...document.querySelectorAll('.screen *')]
      .filter((element) => !element.closest('.unseen, .defs, .skip, svg') && element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.className || element.tagName),
  }));
  expect(wide).toEqual({ page: 0, parts: [] });
  await close();
});

test('on a phone the note opens under its condition, and the counts stay in sight', async () => {
  const { page, close } = await open(answered(), { viewport: { width: 390, height: 844 } });
  const leaf = page.locator('article').first().locator('li', { hasText: '市场化股权融资额不低于' }).last();
  await leaf.getByText('看原文（1）').click();
  expect(await leaf.locator('mark').textContent()).toBe('市場化股權融資1億元以上');
  const bar = await page.locator('.counts[data-place=foot]').boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(844);
  await close();
});

test('on a phone every control is at least 44 pixels high, or has that room to itself', async () => {
  const { page, close } = await open('#v1?@lang=zh-Hans', { viewport: { width: 390, height: 844 } });
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.questions :is(label.option, button, input[type=text], summary), .masthead button:not(.skip)',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => `${element.className} ${element.textContent}`),
  );
  expect(small).toEqual([]);
  await close();
});

test('less motion is no motion', async () => {
  const { page, close } = await open(answered(), { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('.screen *')]
      .filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .some((time) => Number.parseFloat(time) > 0),
      )
      .map((element) => element.className),
  );
  expect(moving).toEqual([]);
  await close();
});
