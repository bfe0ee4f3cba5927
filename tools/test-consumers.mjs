// `npm run test:consumers [-- NAME …]`: what others do with the packages, each in a project of its own outside of the workspace, with the tarballs that npm packs. Asks the registry
// for the tools of others: several minutes, so no part of `npm test`. Its smallest part is `npm run packages`.
import { rmSync } from 'node:fs';
import { packAll } from '../scripts/pack-all.mjs';
import { prepareOrStop } from '../scripts/prepare.mjs';
import { scratchFolder } from '../scripts/scratch-project.mjs';
import { browserConsumers } from './consumers/browser.mjs';
import { bundlerConsumers } from './consumers/bundlers.mjs';
import { jestConsumers } from './consumers/jest.mjs';
import { nodeConsumers } from './consumers/node.mjs';
import { packerConsumers } from './consumers/packers.mjs';
import { typescriptConsumers } from './consumers/typescript.mjs';
import { workerdConsumers } from './consumers/workerd.mjs';

/**
 * @typedef {object} Consumer
 * @property {string} name
 * @property {(project: { folder: string, packed: import('../scripts/pack-all.mjs').Packed[] }) => Promise<string> | string} use throws where
 * something does not work; gives a line about what did
 */

/** @type {readonly Consumer[]} */
const consumers = [
  ...packerConsumers,
  ...nodeConsumers,
  ...typescriptConsumers,
  ...browserConsumers,
  ...bundlerConsumers,
  ...workerdConsumers,
  ...jestConsumers,
];

const wanted = process.argv.slice(2);
const asked = consumers.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

prepareOrStop([], { quiet: true });
const tarballs = scratchFolder('tarballs');
const packed = packAll(tarballs);
let failed = 0;
for (const { name, use } of asked) {
  const folder = scratchFolder('consumer');
  const start = performance.now();
  try {
    const said = await use({ folder, packed });
    process.stdout.write(`✓ ${name}: ${said} (${((performance.now() - start) / 1000).toFixed(0)} s)\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
rmSync(tarballs, { recursive: true, force: true });
process.stdout.write(`${asked.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && asked.length > 0 ? 0 : 1;
