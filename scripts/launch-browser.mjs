import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

// A test browser talks to 127.0.0.1 only; what it fetches for itself is noise, and an error where there is no network.
const FLAGS = [
  // Chromium refuses its sandbox to root and to most containers; the only page it opens here is our own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium, driven by playwright-core. Close it with `browser.close()`.
 * @param {{ language?: string, flags?: string[] }} [options] `language`: that of the browser's own controls, such as "zh_CN", where it has
 *   been installed with it; `flags`: more than every test browser is started with
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser({ language, flags = [] } = {}) {
  const executablePath = await findBrowser({ hasWindow: language !== undefined });
  if (executablePath === undefined) {
    throw new Error('No Chromium was found; run "npm test", which installs one, or set HUICE_CHROMIUM to its path.');
  }
  // Without a UTF-8 locale the browser saves a file with a Chinese name as "download".
  const locale = process.platform === 'win32' ? {} : { LC_ALL: 'C.UTF-8' };
  const env = { ...process.env, ...locale, ...(language === undefined ? {} : { LANGUAGE: language }) };
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...flags], env });
}
