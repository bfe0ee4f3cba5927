// What every script needs to know of this workspace. Runs before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} path relative to the repository's root */
export const inRoot = (path) => join(root, path);

/** @type {{ packageManager: string }} */
const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** `pnpm@10.34.8` of `pnpm@10.34.8+sha512.…`: the one place that names the version is package.json. */
export const pinnedPnpm = manifest.packageManager.replace(/\+.*$/, '');

/**
 * Ends the process with one sentence on stderr.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Huice needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
}

/**
 * Runs a command in the root and returns its exit code. Stdin is never handed on, so that it stays whole for the program
 * that the user meant it for. `quiet` keeps stdout clean: nothing is shown unless the command fails, then all of it on stderr.
 * `hidden` shows nothing at all: for an attempt that another follows.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, hidden?: boolean, env?: Record<string, string>, timeout?: number, cwd?: string }} [options] `cwd` is relative to the root
 * @returns {number}
 */
export function run(command, args, { quiet = false, hidden = false, env = {}, timeout, cwd = '' } = {}) {
  const output = hidden ? 'ignore' : quiet ? 'pipe' : 'inherit';
  const done = spawnSync(command, args, {
    cwd: join(root, cwd),
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
    maxBuffer: 64 * 1024 * 1024,
    // npx and npm are .cmd files on Windows, which only a shell starts.
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
    ...(timeout === undefined ? {} : { timeout }),
  });
  const code = done.status ?? 1;
  if (quiet && code !== 0)
    process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}\n`);
  return code;
}

/**
 * Runs a script of an installed package with this very Node.
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {{ quiet?: boolean, hidden?: boolean, env?: Record<string, string>, timeout?: number }} [options]
 */
export function runInstalled(script, args, options) {
  return run(process.execPath, [inRoot(join('node_modules', script)), ...args], options);
}
