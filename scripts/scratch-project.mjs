import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tarballName } from './pack-all.mjs';
import { inRoot } from './workspace.mjs';

/** @typedef {import('./pack-all.mjs').Packed} Packed */

/** @param {string} name @returns {string} an empty folder outside of the workspace, so that nothing of the workspace is found from it */
export const scratchFolder = (name) => realpathSync(mkdtempSync(join(tmpdir(), `huice-${name}-`)));

/**
 * Runs a program in a folder, and gives what it printed; throws with all of it where it fails.
 * @param {string} folder
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, input?: string, timeout?: number }} [options]
 */
export function runIn(folder, command, args, { env = {}, input = '', timeout = 300_000 } = {}) {
  const done = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    timeout,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    // What npm told this process about itself is not for the npm that it starts.
    env: { ...withoutNpm(process.env), ...env },
  });
  if (done.status !== 0)
    throw new Error(
      [`${command} ${args.join(' ')}`, done.error?.message, done.stdout, done.stderr].filter(Boolean).join('\n'),
    );
  return done.stdout;
}

/** @param {NodeJS.ProcessEnv} env */
const withoutNpm = (env) =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:npm_|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$)/i.test(name)),
  );

/**
 * A project that has the tarballs and nothing else of ours. `offline`: what the tarballs need comes from the folders in which the workspace
 * has it, and npm asks no registry.
 * @param {string} folder
 * @param {readonly Packed[]} packed
 * @param {{ offline?: boolean, also?: Record<string, string>, type?: 'module' | 'commonjs' }} [options] `also`: other dependencies, name to range
 */
export function installTarballs(folder, packed, { offline = false, also = {}, type = 'module' } = {}) {
  const dependencies = {
    ...(offline ? installedNeeds(packed) : {}),
    ...also,
    ...Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`])),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type, dependencies }));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  runIn(folder, 'npm', ['install', ...quiet, ...(offline ? ['--offline'] : ['--prefer-offline'])]);
}

/**
 * Everything from outside that the packages need, themselves or through one another, as tarballs of the folders in which pnpm keeps it: npm
 * would link a folder, and then look for what it needs beside the folder.
 * @param {readonly Packed[]} packed
 * @returns {Record<string, string>}
 */
function installedNeeds(packed) {
  const own = new Set(packed.map(({ name }) => name));
  /** @type {Map<string, string>} */
  const found = new Map();
  /** @param {string} modules the folder in which the names of its dependencies stand @param {Record<string, string> | undefined} needs */
  const visit = (modules, needs) => {
    for (const name of Object.keys(needs ?? {})) {
      if (own.has(name) || found.has(name)) continue;
      const folder = realpathSync(join(modules, name));
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      found.set(name, `file:${tarballOf(folder, manifest)}`);
      // pnpm lays a package and what it needs side by side: `.pnpm/zod@4.6.7/node_modules/zod`.
      visit(folder.slice(0, -name.length - 1), manifest.dependencies);
    }
  };
  for (const { folder, manifest } of packed) visit(inRoot(`${folder}/node_modules`), manifest.dependencies);
  return Object.fromEntries(found);
}

/** @param {string} folder @param {{ name: string, version: string }} manifest */
function tarballOf(folder, manifest) {
  const kept = inRoot('.cache/needs');
  const tarball = join(kept, tarballName(manifest));
  if (existsSync(tarball)) return tarball;
  // pnpm keeps files of the same content as one, which tar would pack as links, and npm leaves links out.
  const copy = join(kept, `${tarballName(manifest)}.files`);
  cpSync(folder, join(copy, 'package'), { recursive: true });
  runIn(kept, 'tar', ['-czf', `${tarball}.part`, '-C', copy, 'package']);
  rmSync(copy, { recursive: true });
  renameSync(`${tarball}.part`, tarball);
  return tarball;
}

/** Where npm puts the commands of what is installed. @param {string} folder */
export const commandsOf = (folder) => join(folder, 'node_modules/.bin');

/** Where `node_modules` of a package's own folder lies. @param {string} folder @param {string} name */
export const installedAt = (folder, name) => join(folder, 'node_modules', name);

/** @param {string} folder @param {string} file @param {string} text */
export function putFile(folder, file, text) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
