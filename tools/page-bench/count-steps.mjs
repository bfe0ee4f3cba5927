/**
 * After how many presses of those recorded what is in sight changed more than once, frame by frame.
 * @param {import('playwright-core').Page} page
 */
export async function countSteps(page) {
  /** @type {{ frames: string[] }[]} */
  const presses = await page.evaluate('window.__paints');
  const changes = presses.map(({ frames }) => frames.filter((seen, at) => at > 0 && seen !== frames[at - 1]).length);
  return { presses: presses.length, inSteps: changes.filter((times) => times > 1).length };
}
