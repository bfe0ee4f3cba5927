import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pick, runButton } from './open-batch.ts';
import { answered, inABrowser } from './open-page.ts';

const { open } = inABrowser();

/** What a drawing is drawn in, and the ground that it stands on. */
const drawnIn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return {
        drawn: fill === 'none' ? stroke : fill,
        ground: getComputedStyle(document.documentElement).backgroundColor,
      };
    });

test.each(['light', 'dark'] as const)(
  'in the colours of the system the marks of status and amount are still drawn: %s',
  async (colorScheme) => {
    const { page, close } = await open(answered(), { forcedColors: 'active', colorScheme });
    const text = await page.evaluate(() => getComputedStyle(document.body).color);
    for (const selector of ['.counts .status-shape > *', '.card .status-shape > *', '.amount-mark .bar']) {
      const { drawn, ground } = await drawnIn(page, selector);
      expect(drawn, selector).toBe(text);
      expect(drawn, selector).not.toBe(ground);
    }
    const lines = await page
      .getByRole('navigation', { name: '各页' })
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => [link.hasAttribute('aria-current'), getComputedStyle(link).borderBottomColor] as const),
      );
    const current = lines.find(([is]) => is)?.[1];
    expect(lines.filter(([, colour]) => colour === current)).toHaveLength(1);
    await close();
  },
);

test.each(['light', 'dark'] as const)(
  'in the colours of the system the quoted words stand out of their marker: %s',
  async (colorScheme) => {
    const { page, close } = await open(answered(), { forcedColors: 'active', colorScheme });
    const [ink, ground] = await page
      .locator('.card .quote mark')
      .first()
      .evaluate((mark) => [getComputedStyle(mark).color, getComputedStyle(mark).backgroundColor]);
    // Black on yellow or white on black, and never white on yellow.
    const lightness = (colour = '') =>
      (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, one) => sum + Number(one), 0) / 765;
    expect(Math.abs(lightness(ink) - lightness(ground))).toBeGreaterThan(0.5);
    await close();
  },
);

test.each(['light', 'dark'] as const)(
  'in the colours of the system the marks of the matrix are drawn in that of the text: %s',
  async (colorScheme) => {
    const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=en', {
      on: 'batch',
      forcedColors: 'active',
      colorScheme,
    });
    await pick(page, 'a.csv', '企业名称,注册地,业务领域\n甲,quzhou,人工智能\n乙,elsewhere,化工\n');
    await runButton(page).click();
    for (const status of ['conditional', 'undetermined', 'ineligible']) {
      const mark = page.locator(`.batch-cell[data-status=${status}]`).first();
      const [drawn, filled, text] = await mark.evaluate((cell) => {
        const { borderTopColor, backgroundImage } = getComputedStyle(cell, '::before');
        return [borderTopColor, backgroundImage, getComputedStyle(document.body).color];
      });
      expect(drawn, status).toBe(text);
      if (status !== 'undetermined') expect(filled, status).toContain(text);
    }
    await close();
  },
);

test.each([
  ['a phone', { width: 390, height: 700 }],
  ['a phone on its side', { width: 844, height: 390 }],
] as const)('what takes the focus is never under the bar at the foot: %s', async (_, viewport) => {
  const { page, close } = await open('#v1?@lang=zh-Hans', { viewport, reducedMotion: 'reduce' });
  for (let presses = 0; presses < 45; presses += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('.counts[data-place=foot]');
      if (focused === null || bar === null || bar.contains(focused) || focused.closest('.skip') !== null) return null;
      const area = focused.closest('label') ?? focused;
      return area.getBoundingClientRect().top >= bar.getBoundingClientRect().top ? (area.textContent ?? '') : null;
    });
    expect(hidden).toBeNull();
  }
  await close();
});

test('large text is switched on once, and stands on the next page before anything is painted', async () => {
  const { page, complaints, close } = await open('#v1?@lang=en');
  await page.getByRole('button', { name: 'Large text' }).click();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('22px');
  expect(page.url()).not.toContain('elder');
  // The modules of the page are held back, so that only what runs before them can have made the mark.
  await page.route('**/assets/*.js', () => undefined);
  await page.goto(page.url().replace('#', 'library.html#'), { waitUntil: 'commit' });
  await page.locator('.noscript').first().waitFor();
  expect(await page.locator('html').getAttribute('data-elder')).toBe('');
  expect(complaints).toEqual([]);
  await close();
});
