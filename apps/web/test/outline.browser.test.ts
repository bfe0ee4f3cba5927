import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inABrowser } from './open-page.ts';
import { pageStates } from './page-states.ts';

const { open } = inABrowser();

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** The headings that a reader aloud finds: those of the page, and apart from them those of the dialog that lies over it. */
const outlines = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
      heading.checkVisibility({ visibilityProperty: true }),
    );
    const of = (headings: readonly Element[]): readonly Heading[] =>
      headings.map(({ tagName, textContent }) => ({
        level: Number(tagName.slice(1)),
        text: (textContent ?? '').trim(),
      }));
    return {
      onPage: of(seen.filter((heading) => heading.closest('dialog') === null)),
      inDialog: of(seen.filter((heading) => heading.closest('dialog') !== null)),
      /** What the keyboard would come to out of its turn. */
      outOfTurn: [...document.querySelectorAll<HTMLElement>('[tabindex]')].filter(({ tabIndex }) => tabIndex > 0)
        .length,
    };
  });

/** Headings more than one level below the one before them. */
const skips = (headings: readonly Heading[], from: number): readonly string[] =>
  headings.flatMap(({ level, text }, at) => {
    const before = headings[at - 1]?.level ?? from;
    return level > before + 1 ? [`h${level} after h${before}: ${text}`] : [];
  });

test.each(pageStates)('one heading of the page comes first, and no level is skipped: $on, $state', async (one) => {
  const { page, close } = await open(one.fragment('zh-Hans'), { on: one.on });
  await one.reach?.(page);
  await page.waitForLoadState('networkidle');
  const { onPage, inDialog, outOfTurn } = await outlines(page);
  expect(onPage.filter(({ level }) => level === 1)).toHaveLength(1);
  expect(onPage[0]?.level).toBe(1);
  expect(skips(onPage, 0)).toEqual([]);
  expect(skips(inDialog, 1)).toEqual([]);
  expect(outOfTurn).toBe(0);
  await close();
});
