import type { Page } from 'playwright-core';

/** What is open over a page: a dialog, a sheet or a menu. */
export const openOver = 'dialog:modal, [popover]:popover-open';

export const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate((open) => document.querySelector(open) !== null, openOver);

/** Takes away what lies under what is open. The bar at the head stays, since a menu hangs on its button. */
const takeAway = (page: Page) =>
  page.evaluate((open) => {
    const top = [...document.querySelectorAll(open)].at(-1);
    if (top === undefined) throw new Error('nothing is open over the page');
    for (let one = top; one !== document.body && one.parentElement !== null; one = one.parentElement)
      for (const other of one.parentElement.children)
        if (other !== one && other instanceof HTMLElement && !other.matches('header, script')) {
          other.style.setProperty('display', 'none', 'important');
          other.setAttribute('data-taken-away', '');
        }
  }, openOver);

const giveBack = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-taken-away]')) {
      one.style.removeProperty('display');
      one.removeAttribute('data-taken-away');
    }
  });

/**
 * Leaves of a page nothing but what `reach` opens over it, so that the laws look at that alone. What has closed, since the page became that
 * of a phone, or wide, is opened again.
 */
export const showAlone = async (page: Page, reach: (page: Page) => Promise<void>): Promise<void> => {
  if (!(await isCovered(page))) {
    await giveBack(page);
    await reach(page);
  }
  await takeAway(page);
};
