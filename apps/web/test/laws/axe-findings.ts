import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { openOver } from '../what-lies-under.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What reads the colours of the page and where everything lies on it, which takes more than half of the time of all rules. */
const dear = ['color-contrast', 'link-in-text-block', 'target-size'];

/**
 * What axe finds, each with the first places; of a page on which a dialog or a sheet is open, on that alone. The dear rules depend on the
 * ground and the window, and hardly on the language: they may be left aside.
 */
const findings =
  (off: readonly string[]) =>
  async (page: Pick<Page, 'evaluate'>): Promise<readonly string[]> => {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
    return page.evaluate(
      async ([open, names]) => {
        const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await tool.run(document.querySelector(open) ?? document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: Object.fromEntries(names.map((rule) => [rule, { enabled: false }])),
        });
        return violations.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
        );
      },
      [openOver, off] as const,
    );
  };

export const axeFindings = findings([]);
export const axeFindingsOfStructure = findings(dear);
