// `npm test`: the whole suite, from unit tests to a real browser. Arguments go to vitest: `npm test -- --project engine`.
import { prepare, prepareOrStop, sentenceOf } from './prepare.mjs';
import { requireNode, runInstalled, stop } from './workspace.mjs';

requireNode();
prepareOrStop([]);

/** An app that cannot be built fails the run, after every test that can still run. @param {'cli' | 'web'} app */
const isBuilt = (app) => {
  try {
    prepare([app]);
    return true;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return false;
  }
};
const built = [isBuilt('cli'), isBuilt('web')].every(Boolean);

// Only now, since finding a browser needs a dependency that may just have been installed.
const { ensureChineseFont, findOrInstallBrowser } = await import('./install-browser.mjs');
const browser = await findOrInstallBrowser().catch((error) => stop(sentenceOf(error)));
if (browser === undefined) {
  stop('The browser tests need Chromium, Chrome or Edge: install one, or set HUICE_CHROMIUM to its path.');
}
ensureChineseFont();

const code = runInstalled('vitest/vitest.mjs', ['run', ...process.argv.slice(2)]);
process.exitCode = built ? code : Math.max(code, 1);
