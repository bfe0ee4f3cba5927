import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publishable } from './publishable.mjs';
import { pinnedPnpm, run, stop } from './workspace.mjs';

/** @typedef {import('./publishable.mjs').Publishable & { tarball: string }} Packed */

/**
 * Packs every package that is published as its own folder would, into an empty folder of tarballs.
 * @param {string} to
 * @param {'npm' | 'pnpm'} [by]
 * @returns {Packed[]}
 */
export function packAll(to, by = 'npm') {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const [command, before] = by === 'npm' ? ['npm', []] : ['npx', ['--yes', pinnedPnpm]];
  return publishable().map((one) => {
    const args = [...before, 'pack', '--pack-destination', to];
    if (run(command, args, { cwd: one.folder, quiet: true }) !== 0) stop(`${one.name} could not be packed.`);
    return { ...one, tarball: join(to, tarballName(one)) };
  });
}

/** As npm and pnpm call it: `@huice/engine` → `huice-engine-0.1.0.tgz`. @param {{ name: string, version: string }} one */
export const tarballName = ({ name, version }) => `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
