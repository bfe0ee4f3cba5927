// `npm test`: the whole suite, from unit tests to a real browser. Arguments go to vitest: `npm test -- --project engine`.
import { prepare } from './prepare.mjs';
import { requireNode, runInstalled, stop } from './workspace.mjs';

requireNode();
prepare(['cli', 'web']);

// Only now, since finding a browser needs a dependency that `prepare` may just have installed.
const { ensureChineseFont, findOrInstallBrowser } = await import('./install-browser.mjs');
const browser = await findOrInstallBrowser().catch((error) => stop(error.message));
if (browser === undefined) {
  stop('The browser tests need Chromium, Chrome or Edge: install one, or set HUICE_CHROMIUM to its path.');
}
ensureChineseFont();

process.exitCode = runInstalled('vitest/vitest.mjs', ['run', ...process.argv.slice(2)]);
