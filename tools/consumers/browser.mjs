import { join } from 'node:path';
import { launchBrowser } from '../../scripts/launch-browser.mjs';
import { installTarballs, putFile, runIn } from '../../scripts/scratch-project.mjs';
import { serveBuild } from '../../scripts/serve-build.mjs';
import { firstAnswer } from './first-answer.mjs';

const page = `
import cn from '@huice/incentives/cn.json';
import { firstAnswer } from './first-answer.js';

const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
worker.onmessage = ({ data }) => {
  document.title = JSON.stringify([firstAnswer(), firstAnswer(cn), data]);
};
`;

const worker = `
import { firstAnswer } from './first-answer.js';

postMessage(firstAnswer());
`;

/** @type {readonly import('../test-consumers.mjs').Consumer[]} */
export const browserConsumers = [
  {
    name: 'Vite, a browser and a Worker',
    use: async ({ folder, packed }) => {
      installTarballs(folder, packed, { also: { vite: '^8' } });
      putFile(folder, 'first-answer.js', firstAnswer);
      putFile(folder, 'page.js', page);
      putFile(folder, 'worker.js', worker);
      putFile(folder, 'index.html', '<!doctype html><title></title><script type="module" src="/page.js"></script>');
      putFile(folder, 'vite.config.js', 'export default { worker: { format: "es" } };');
      runIn(folder, process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']);
      const [here, nation, inWorker] = await titleOf(join(folder, 'dist'));
      if (here === undefined || here !== inWorker) throw new Error(`the Worker says ${inWorker}, the page ${here}`);
      return `${here} — in the page and in a Worker; ${nation}`;
    },
  },
];

/** @param {string} built @returns {Promise<string[]>} */
async function titleOf(built) {
  const served = await serveBuild({ folder: built });
  const browser = await launchBrowser();
  try {
    const opened = await browser.newPage();
    /** @type {string[]} */
    const complaints = [];
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    await opened.goto(served.url);
    await opened
      .waitForFunction(() => document.title !== '', undefined, { timeout: 60_000 })
      .catch(() => {
        throw new Error(complaints.join('; ') || 'the page says nothing');
      });
    return JSON.parse(await opened.title());
  } finally {
    await browser.close();
    await served.close();
  }
}
