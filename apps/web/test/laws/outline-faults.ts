import type { Page } from 'playwright-core';

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Headings more than one level below the one before them. */
const skips = (headings: readonly Heading[], from: number): readonly string[] =>
  headings.flatMap(({ level, text }, at) => {
    const before = headings[at - 1]?.level ?? from;
    return level > before + 1 ? [`h${level} after h${before}: ${text}`] : [];
  });

/** One heading of the page comes first, no level is skipped, on the page or in the dialog that lies over it, and nothing takes the focus out of its turn. */
export const outlineFaults = async (page: Page): Promise<readonly string[]> => {
  const { onPage, inDialog, outOfTurn } = await page.evaluate(() => {
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
      outOfTurn: [...document.querySelectorAll<HTMLElement>('[tabindex]')]
        .filter(({ tabIndex }) => tabIndex > 0)
        .map(({ textContent }) => textContent ?? ''),
    };
  });
  const first = onPage.filter(({ level }) => level === 1);
  return [
    ...(first.length === 1 && onPage[0]?.level === 1
      ? []
      : [`headings of the page: ${first.length}, not one and first`]),
    ...skips(onPage, 0),
    ...skips(inDialog, 1),
    ...outOfTurn.map((text) => `out of its turn: ${text}`),
  ];
};
