import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, isShell } from './find-browser.mjs';
import { run, runInstalled } from './workspace.mjs';

const DOWNLOAD_MS = 300_000;

const mayUseApt = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** @param {string[]} packages */
function aptInstall(packages) {
  const options = { hidden: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  return (
    run('apt-get', ['update', '-q'], options) === 0 &&
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options) === 0
  );
}

/** @param {string[]} options */
const download = (options) =>
  runInstalled('playwright-core/cli.js', ['install', ...options, '--no-shell', 'chromium'], {
    hidden: true,
    timeout: DOWNLOAD_MS,
  }) === 0;

/** What changes the machine least comes first. @type {{ name: string, applies: () => boolean, install: () => boolean }[]} */
const ways = [
  { name: 'Playwright’s download', applies: () => true, install: () => download([]) },
  {
    name: 'the system’s package',
    applies: mayUseApt,
    install: () => aptInstall(['chromium-headless-shell']) || aptInstall(['chromium']),
  },
  { name: 'Playwright’s download with system libraries', applies: mayUseApt, install: () => download(['--with-deps']) },
];

/**
 * Beside a browser that would do, the one that is faster; only on a machine that is there for tests.
 * @returns {Promise<string | undefined>}
 */
async function installShell() {
  const isMachineForTests = process.env['CI'] !== undefined && process.env['HUICE_CHROMIUM'] === undefined;
  if (!isMachineForTests || !mayUseApt()) return undefined;
  return aptInstall(['chromium-headless-shell']) ? await findBrowser() : undefined;
}

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * A Chromium to test with, installed if there is none.
 * @returns {Promise<string | undefined>} its path; undefined when no way of installing one worked
 */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return isShell(found) ? found : ((await installShell()) ?? found);
  for (const way of ways.filter(({ applies }) => applies())) {
    say(`No Chromium found; trying ${way.name}…`);
    const installed = way.install() ? await findBrowser() : undefined;
    if (installed !== undefined) return installed;
    say(`${way.name} gave no browser that starts.`);
  }
  return undefined;
}

/** Chinese letters need a font; without one they are boxes, which no test of ours reads, but a screenshot shows. */
export function ensureChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || (listed.status === 0 && listed.stdout.trim() !== '')) return;
  if (mayUseApt() && aptInstall(['fonts-noto-cjk'])) return;
  say(
    'No Chinese font is installed; the tests run, but screenshots will show boxes (package fonts-noto-cjk on Debian).',
  );
}
