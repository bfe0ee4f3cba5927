/**
 * How long the frames take, in milliseconds and from the shortest to the longest, while the matrix scrolls from frame to frame.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number[]>}
 */
export const scrollFrames = (page) =>
  page.locator('.batch-frame').evaluate(
    (frame) =>
      new Promise((settle) => {
        /** @type {number[]} */
        const gaps = [];
        let last = performance.now();
        const step = () => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          frame.scrollTop += 400;
          if (gaps.length < 120) requestAnimationFrame(step);
          else settle(gaps.toSorted((a, b) => a - b));
        };
        requestAnimationFrame(step);
      }),
  );
