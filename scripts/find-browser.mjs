import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** The same engine without the windows, menus and tabs of a browser: it starts and opens pages in about half the time. */
const SHELL = 'chromium-headless-shell';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** @param {string} path */
function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

/**
 * Whether the file is a browser that starts here: one whose libraries are missing, or a stub that only says “install the
 * snap”, answers with an error. On Windows `--version` opens a window instead of answering, so there the file is enough.
 * @param {string} path
 */
export function isRunnable(path) {
  if (!isFile(path)) return false;
  if (process.platform === 'win32') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && /chrom|edge/i.test(answer.stdout);
}

/**
 * Where a Chromium may be, most wanted first: the system's, then Playwright's own download.
 * @param {{ env: Record<string, string | undefined>, platform: string, downloaded?: string | undefined, hasWindow?: boolean }} machine
 *   `hasWindow`: it has to have controls of its own, which the shell has not
 * @returns {string[]}
 */
export function browserCandidates({ env, platform, downloaded, hasWindow = false }) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = hasWindow ? NAMES : [SHELL, ...NAMES];
  const onPath = platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const onWindows = WINDOWS_ROOTS.flatMap((name) => WINDOWS.map((rest) => (env[name] ? `${env[name]}\\${rest}` : '')));
  return [
    ...onPath,
    ...(platform === 'darwin' ? MAC : []),
    ...(platform === 'win32' ? onWindows.filter((path) => path !== '') : []),
    ...(downloaded === undefined ? [] : [downloaded]),
  ];
}

async function downloadedByPlaywright() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath() || undefined;
}

/** Whether the browser is one without windows of its own. @param {string} path */
export const isShell = (path) => basename(path) === SHELL;

/**
 * The Chromium to test with, or undefined. A HUICE_CHROMIUM that does not start is an error, not a reason to take another.
 * @param {{ env?: Record<string, string | undefined>, hasWindow?: boolean }} [wanted]
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser({ env = process.env, hasWindow = false } = {}) {
  const named = env['HUICE_CHROMIUM'];
  if (named) {
    if (isRunnable(named)) return named;
    throw new Error(`HUICE_CHROMIUM names ${named}, which is not a browser that starts here.`);
  }
  const downloaded = await downloadedByPlaywright();
  return browserCandidates({ env, platform: process.platform, downloaded, hasWindow }).find(isRunnable);
}
