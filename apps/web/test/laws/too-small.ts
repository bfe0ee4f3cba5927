import type { Page } from 'playwright-core';

/** Text smaller than `least` pixels: how large, and what. */
const smallText = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      if (element === null || (text.textContent ?? '').trim() === '') continue;
      if (element.matches('script, style, option') || element.closest('.unseen, .skip, [inert]') !== null) continue;
      if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
      // A drawing is scaled as a whole, so its text is as large as the drawing is.
      const scale = element.closest('svg')?.getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < least - 0.05) found.add(`text ${size.toFixed(1)}: ${element.className} ${text.textContent}`);
    }
    return [...found];
  }, least);

/** What is pressed but smaller than `least` pixels either way. A box to tick counts with its label, a link in a sentence not at all. */
const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const isInSentence = (element: Element) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
    const areaOf = (element: Element) =>
      element instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(element.type)
        ? (element.labels?.[0] ?? element)
        : element;
    return [...document.querySelectorAll('a[href], button, summary, select, input:not([type=hidden]), [role=button]')]
      .map(areaOf)
      .filter((area) => area.checkVisibility({ checkVisibilityCSS: true }))
      .filter((area) => area.closest('.unseen, .skip, [inert]') === null && !isInSentence(area))
      .map((area) => ({ area, box: area.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
      .map(
        ({ area, box }) =>
          `target ${box.width.toFixed(0)}×${box.height.toFixed(0)}: ${area.getAttribute('class')} ${(area.textContent ?? '').slice(0, 24)}`,
      );
  }, least);

export const tooSmall = async (page: Page, text: number, target: number): Promise<readonly string[]> => [
  ...(await smallText(page, text)),
  ...(await smallTargets(page, target)),
];
