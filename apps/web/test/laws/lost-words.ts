import type { Page } from 'playwright-core';

/**
 * Words that have the very colour of the ground, where the system gives the colours: those lost in the plate that it lays behind them.
 * A marker brings a plate of its own with ink to match.
 */
export const lostWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return [...document.querySelectorAll('body *:not(mark)')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      .filter((one) => {
        const { color, forcedColorAdjust } = getComputedStyle(one) as CSSStyleDeclaration & {
          forcedColorAdjust: string;
        };
        return color === ground && forcedColorAdjust === 'auto';
      })
      .map((one) => `${one.className}: ${one.textContent}`);
  });
