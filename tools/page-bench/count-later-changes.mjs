/**
 * After how many presses of those recorded what is in sight changed again behind the first frame.
 * @param {import('playwright-core').Page} page
 */
export async function countLaterChanges(page) {
  /** @type {{ frames: string[] }[]} */
  const presses = await page.evaluate('window.__paints');
  const late = presses.filter(({ frames }) => frames.some((seen) => seen !== frames[0]));
  return { presses: presses.length, late: late.length };
}
