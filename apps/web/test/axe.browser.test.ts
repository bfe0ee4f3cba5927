import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, inABrowser, unfoldAll } from './open-page.ts';

const { open } = inABrowser();

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

const states = {
  'first run': (lang: string) => `#v1?@as-of=2026-11-22&@lang=${lang}`,
  answered: (lang: string) => answered(lang),
  history: (lang: string) => answered(lang, '2026-11-22'),
  errors: (lang: string) => `#v1?@lang=${lang}&marketEquityFinancing=many&insuranceYear=~9~2`,
} as const;

const cases = (['zh-Hans', 'zh-Hant', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (Object.keys(states) as (keyof typeof states)[]).map((state) => [state, lang, colorScheme] as const),
  ),
);

test.each(cases)('axe finds nothing: %s, %s, %s', async (state, lang, colorScheme) => {
  const { page, close } = await open(states[state](lang), { colorScheme });
  if (state === 'errors') {
    await page.locator('button.primary').click();
    await page.locator('.error-summary').waitFor();
  }
  if (state === 'history') await unfoldAll(page);
  expect(await findings(page)).toEqual([]);
  await close();
});

test.each(['zh-Hans', 'en'])('axe finds nothing on a phone: %s', async (lang) => {
  const { page, close } = await open(answered(lang), { viewport: { width: 390, height: 844 } });
  for (const note of await page.locator('.note-under > summary').all()) await note.click();
  expect(await findings(page)).toEqual([]);
  await close();
});
