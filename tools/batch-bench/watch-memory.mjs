import { readFileSync } from 'node:fs';

const megabytes = (/** @type {number} */ kilobytes) => Math.round(kilobytes / 1024);

/**
 * Memory of the whole page, its workers included, as the system counts it; the most that was seen.
 * @param {import('playwright-core').Page} page
 */
export const watchMemory = async (page) => {
  const session = await page.context().newCDPSession(page);
  const { processInfo } = /** @type {{ processInfo: { type: string, id: number }[] }} */ (
    await (await /** @type {any} */ (page.context().browser()).newBrowserCDPSession()).send('SystemInfo.getProcessInfo')
  );
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const read = () =>
    renderers.reduce((sum, id) => {
      try {
        return sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
      } catch {
        return sum;
      }
    }, 0);
  const before = read();
  let most = before;
  const clock = setInterval(() => {
    most = Math.max(most, read());
  }, 25);
  return async () => {
    clearInterval(clock);
    await session.detach();
    return { before: megabytes(before), most: megabytes(most) };
  };
};
