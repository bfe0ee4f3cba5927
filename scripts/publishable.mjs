import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './workspace.mjs';

/**
 * @typedef {object} Publishable a package that others can install
 * @property {string} folder such as `packages/engine`
 * @property {string} name
 * @property {string} version
 * @property {Manifest} manifest
 */

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [scripts]
 */

/** What an install of the package brings along. @param {Manifest} manifest */
export const needsOf = ({ dependencies, peerDependencies, optionalDependencies }) => ({
  ...dependencies,
  ...peerDependencies,
  ...optionalDependencies,
});

/**
 * Every member of the workspace that is not `private`, each after those that it needs. A new package joins by having a manifest.
 * @returns {Publishable[]}
 */
export function publishable() {
  const all = ['packages', 'apps'].flatMap((kind) =>
    readdirSync(inRoot(kind))
      .sort()
      .map((name) => `${kind}/${name}`)
      .filter((folder) => existsSync(inRoot(`${folder}/package.json`)))
      .map((folder) => {
        /** @type {Manifest} */
        const manifest = JSON.parse(readFileSync(inRoot(`${folder}/package.json`), 'utf8'));
        return { folder, name: manifest.name, version: manifest.version, manifest };
      })
      .filter(({ manifest }) => manifest.private !== true),
  );
  const byName = new Map(all.map((one) => [one.name, one]));
  /** @type {Set<Publishable>} */
  const sorted = new Set();
  /** @param {Publishable} one */
  const add = (one) => {
    for (const name of Object.keys(needsOf(one.manifest))) {
      const needed = byName.get(name);
      if (needed !== undefined && !sorted.has(needed)) add(needed);
    }
    sorted.add(one);
  };
  for (const one of all) add(one);
  return [...sorted];
}
