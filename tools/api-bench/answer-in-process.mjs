import { pathToFileURL } from 'node:url';
import { inRoot } from '../../scripts/workspace.mjs';

const built = (/** @type {string} */ path) => import(pathToFileURL(inRoot(path)).href);

/**
 * A function that tells how often a second a check is answered by a function call, to the same bytes, in so many seconds.
 * @param {string} pack a folder @param {{ profile: unknown, asOf: string }} company
 * @returns {Promise<(seconds: number) => number>}
 */
export async function answerInProcess(pack, { profile, asOf }) {
  const { loadPacks, packFiles } = await built('packages/authoring/dist/node.js');
  const { compile } = await built('packages/engine/dist/index.js');
  const { answerJson, checkAnswer } = await built('packages/engine/dist/answers.js');
  const loaded = await loadPacks([pack], packFiles);
  const { value: calculator } = compile(loaded.value.pack);
  return (seconds) => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < seconds * 1000) {
      answerJson(checkAnswer(calculator, profile, { asOf }).value);
      count += 1;
    }
    return count / ((performance.now() - start) / 1000);
  };
}
