// Every check besides the tests, by name, in the order in which a failure is cheapest to learn of.
import { prepareOrStop } from './prepare.mjs';
import { inRoot, run, runInstalled } from './workspace.mjs';

/** @param {string} script beside this file */
const ownScript = (script) => run(process.execPath, [inRoot(`scripts/${script}`)]);

/** @type {Readonly<Record<string, () => number>>} name → exit code */
export const checks = {
  lint: () => runInstalled('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  patterns: () => ownScript('patterns.mjs'),
  types: () => runInstalled('typescript/bin/tsc', ['-b']),
  boundaries: () => ownScript('boundaries.mjs'),
  unused: () => runInstalled('knip/bin/knip.js', []),
  docs: () => ownScript('docs.mjs'),
  build: () => {
    prepareOrStop(['cli', 'web']);
    return 0;
  },
  size: () => ownScript('size.mjs'),
};
