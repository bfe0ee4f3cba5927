import { spawn } from 'node:child_process';

/**
 * Starts a service and waits until it says that it is ready. Its log is read, as a collector would, and dropped.
 * @param {string[]} args of Node
 */
export async function startService(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  process.once('exit', () => child.kill());
  /** @type {string} */
  const url = await new Promise((resolve, reject) => {
    let log = '';
    child.once('exit', (code) => reject(new Error(`The service ended with ${code} before it was ready.`)));
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      if (log.length < 100_000) log += text;
      const found = /"event":"ready","url":"([^"]+)"/.exec(log)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { url, stop: () => child.kill() };
}
