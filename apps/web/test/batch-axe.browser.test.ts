import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { batchInABrowser, pick, register } from './open-batch.ts';

const { open } = batchInABrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

const noSidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

// Every language, both grounds and every width, each pair of them at least once.
const cases = [
  ['zh-Hans', 'light', 1440],
  ['zh-Hans', 'dark', 390],
  ['zh-Hans', 'light', 320],
  ['zh-Hant', 'dark', 1440],
  ['zh-Hant', 'light', 390],
  ['en', 'light', 1440],
  ['en', 'light', 390],
  ['en', 'dark', 320],
] as const;

test.each(cases)(
  'axe finds nothing at any step, and nothing scrolls sideways: %s, %s, %i',
  async (lang, colorScheme, width) => {
    const { page, close } = await open(`#v1?@as-of=2026-11-22&@lang=${lang}`, {
      colorScheme,
      viewport: { width, height: 844 },
    });
    const clean = async (step: string) => {
      expect(await findings(page), step).toEqual([]);
      expect(await noSidewaysScroll(page), step).toBe(true);
    };
    await clean('first run');
    await pick(page, 'empty.csv', '');
    await page.locator('.batch-refusal').waitFor();
    await clean('refused');
    await pick(page, 'a.csv', `${register(1000)}\r\n甲,月球,养殖,很多,上市,`);
    await page.locator('.batch-columns').waitFor();
    await clean('columns');
    await page.locator('.batch-run .primary').click();
    await page.locator('#findings-title').waitFor();
    await clean('findings');
    await page.locator('.batch-matrix tbody .batch-name button').first().click();
    await page.getByRole('dialog').waitFor();
    await clean('a company');
    await close();
  },
);
