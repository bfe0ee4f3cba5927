/**
 * For each press, how long it took in milliseconds until the page had painted what it then left standing, and how many presses
 * were followed by another change of what is in sight after the first frame. Empties the record.
 * @param {import('playwright-core').Page} page
 */
export async function readPaints(page) {
  /** @type {{ at: number, frames: { at: number, seen: string }[] }[]} */
  const presses = await page.evaluate('window.__paints.splice(0)');
  const painted = presses.flatMap(({ at, frames }) => {
    const settled = frames.at(-1)?.seen;
    const late = frames.findLastIndex(({ seen }) => seen !== settled);
    const frame = frames[late + 1];
    return frame === undefined ? [] : [{ took: frame.at - at, isLate: late >= 0 }];
  });
  return { times: painted.map(({ took }) => took), late: painted.filter(({ isLate }) => isLate).length };
}
