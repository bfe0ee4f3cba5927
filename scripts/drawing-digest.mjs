import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root as workspaceRoot } from './workspace.mjs';

/** What draws the pages: their markup, their styles and their words; and the states and the laws that they are held to. */
const places = [
  { below: 'apps/web/src', draws: /(?<!\.test)\.tsx$|\.css$|\/words\/[^/]+\.json$/ },
  { below: 'apps/web', draws: /^apps\/web\/[^/]+\.html$/ },
  {
    below: 'apps/web/test',
    draws: /\/(page-states|open-[a-z]+|at-rest|longer-words|walk-[a-z]+|what-lies-under)\.ts$|\/laws\/.+\.ts$/,
  },
];

/** @param {string} folder @param {string} root @returns {string[]} */
const filesBelow = (folder, root) =>
  !existsSync(join(root, folder))
    ? []
    : readdirSync(join(root, folder))
        .filter((name) => name !== 'node_modules' && name !== 'dist')
        .flatMap((name) => {
          const path = `${folder}/${name}`;
          return statSync(join(root, path)).isDirectory() ? filesBelow(path, root) : [path];
        });

/**
 * One digest of the content of every file that draws: the same on every machine and after every checkout.
 * @param {string} [root]
 */
export function drawingDigest(root = workspaceRoot) {
  const files = places.flatMap(({ below, draws }) => filesBelow(below, root).filter((path) => draws.test(path)));
  const hash = createHash('sha256');
  for (const path of [...new Set(files)].sort())
    hash.update(`${path}\n${readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex');
}

/** Where `npm run test:grid` writes for which files that draw the whole grid has passed. */
const passed = 'apps/web/test/grid-passed.txt';

/** Whether the grid has passed for the files as they are. @param {string} [root] */
export const hasPassedGrid = (root = workspaceRoot) =>
  existsSync(join(root, passed)) && readFileSync(join(root, passed), 'utf8').trim() === drawingDigest(root);

export { passed as gridPassed };
