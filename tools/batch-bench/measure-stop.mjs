import { pick } from './pick.mjs';
import { say } from './say.mjs';

/** @param {import('playwright-core').Page} page @param {string} path */
export const measureStop = async (page, path) => {
  await pick(page, path);
  await page.locator('.batch-columns').waitFor();
  await page.locator('.batch-run .primary').click();
  const took = await page.evaluate(
    () =>
      new Promise((settle) => {
        const look = () => {
          const stop = document.querySelector('.batch-progress button');
          if (!(stop instanceof HTMLButtonElement)) return void requestAnimationFrame(look);
          const from = performance.now();
          new MutationObserver((_, observer) => {
            if (document.querySelector('progress') !== null) return;
            observer.disconnect();
            settle(performance.now() - from);
          }).observe(document.body, { childList: true, subtree: true });
          stop.click();
        };
        look();
      }),
  );
  say(`stopping a run of 20000 rows: ${Math.round(Number(took))} ms`);
};
