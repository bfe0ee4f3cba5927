import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds, each with the first places. Of a page on which a dialog or a sheet is open it looks at that alone: what lies under it is
 * looked at while it is closed. Two thirds of its time goes to the contrast of colours, which depends on the ground and not on the
 * language: it may be left aside.
 */
const findings =
  (withColours: boolean) =>
  async (page: Pick<Page, 'evaluate'>): Promise<readonly string[]> => {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
    return page.evaluate(async (enabled) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await tool.run(
        document.querySelector('dialog:modal, [popover]:popover-open') ?? document,
        {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { 'color-contrast': { enabled } },
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    }, withColours);
  };

export const axeFindings = findings(true);
export const axeFindingsOtherThanColours = findings(false);
