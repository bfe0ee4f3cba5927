/**
 * Watches how late the page answers: the longest wait for a timer that was due at once.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<() => Promise<number>>} gives the milliseconds since it was last asked
 */
export const watchLateness = async (page) => {
  await page.evaluate(() => {
    const state = { late: 0, last: performance.now() };
    Object.assign(window, { lateness: state });
    const tick = () => {
      const now = performance.now();
      state.late = Math.max(state.late, now - state.last);
      state.last = now;
      setTimeout(tick);
    };
    tick();
  });
  return async () => {
    const late = await page.evaluate(() => {
      const { lateness } = /** @type {any} */ (window);
      const { late } = lateness;
      lateness.late = 0;
      return Number(late);
    });
    return Math.round(late);
  };
};
