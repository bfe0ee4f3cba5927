import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { libraryInABrowser, unicorn, views } from './open-library.ts';

const { open } = libraryInABrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, each with the first places; colour contrast included. */
const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await tool.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
};

/** What stands wider than the page, or reaches out of it. */
const tooWide = (page: Page) =>
  page.evaluate(() => [
    ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page'] : []),
    ...[...document.querySelectorAll('.library *')]
      .filter((element) => !element.closest('.unseen, .defs, .skip, svg') && element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName} ${element.className}`),
  ]);

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
const cases = languages.flatMap((lang, at) =>
  Object.keys(views).map((view, index) => [view, lang, (at + index) % 2 === 0 ? 'light' : 'dark'] as const),
);

test.each(cases)('axe finds nothing, wide and narrow: %s, %s, %s', async (view, lang, colorScheme) => {
  const fragment = `#v1?@as-of=2026-11-22&@lang=${lang}${views[view]}`;
  const { page, complaints, close } = await open(fragment, { colorScheme });
  await page.waitForLoadState('networkidle');
  expect(await findings(page)).toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForTimeout(50);
    expect(await tooWide(page), String(width)).toEqual([]);
  }
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  expect(await tooWide(page)).toEqual([]);
  expect(await findings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test.each(languages)('axe finds nothing in the form that an incentive led to: %s', async (lang) => {
  const { page, close } = await open(`#v1?@lang=${lang}&@page=${unicorn}`);
  await page.locator('.check-myself a').click();
  await page.locator('.asked').waitFor();
  expect(await findings(page)).toEqual([]);
  await close();
});
