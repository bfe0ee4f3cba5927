import type { Page } from 'playwright-core';

/**
 * Latin words and numbers in sight that are broken within themselves, over two lines. What stands beside a slash, a dot or a dash may
 * go to the next line; digests have no words.
 */
export const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isOnTwoLines = (text: Node, from: number, to: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
      return new Set(lines).size > 1;
    };
    const words = (text: Node) =>
      [...(text.textContent ?? '').matchAll(/(?<![/._-])\b(?:[A-Za-z]{2,}|\d[\d,.]*\d)\b(?![/._-])/g)]
        .filter(({ 0: word, index }) => isOnTwoLines(text, index, index + word.length))
        .map(([word]) => word);
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      if (element === null || !element.checkVisibility({ checkVisibilityCSS: true })) continue;
      if (element.closest('.unseen, .foot-pack, .digest, script, style, option') !== null) continue;
      found.push(...words(text).map((word) => `${word} in ${element.tagName.toLowerCase()}.${element.className}`));
    }
    return [...new Set(found)];
  });
