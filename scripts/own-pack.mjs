// The packs that HUICE_PACK names, read by the command line, as a script that a page can load instead of the pack that is built in.
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { cliMain } from './prepare.mjs';
import { inRoot, stop } from './workspace.mjs';

/** A pack of thousands of incentives has some megabytes. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The text of a module that exports `ownPack`; or ends the process with what is wrong with the packs.
 * @param {string} paths as PATH is written
 * @returns {string}
 */
export function ownPackOrStop(paths) {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const named = paths.split(delimiter).filter((path) => path !== '');
  const args = named.flatMap((path) => ['--pack', resolve(from, path)]);
  const done = spawnSync(process.execPath, [inRoot(cliMain), 'pack', ...args], {
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
  });
  if (done.status !== 0) stop(done.stderr.trim() || `The packs in ${paths} could not be read.`);
  return ownPackModule(done.stdout);
}

/**
 * JSON is not quite JavaScript: a page reads it as text.
 * @param {string} json
 */
export const ownPackModule = (json) =>
  `export const ownPack = JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(json)))});\n`;
