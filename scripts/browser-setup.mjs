// Vitest runs this before tests that need a browser: it finds one, or installs it. Without one they fail one by one, in
// `launchBrowser`, and all other tests run.
import { ensureChineseFont, findOrInstallBrowser } from './install-browser.mjs';
import { sentenceOf } from './prepare.mjs';

export async function setup() {
  try {
    if ((await findOrInstallBrowser()) === undefined)
      throw new Error(
        'The browser tests need Chromium, Chrome or Edge: install one, or set HUICE_CHROMIUM to its path.',
      );
    ensureChineseFont();
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
  }
}
