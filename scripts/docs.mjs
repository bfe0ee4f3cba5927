// `npm run docs`: every path that the documents name must exist.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findMissingPaths } from './find-missing-paths.mjs';
import { inRoot, root, stop } from './workspace.mjs';

const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
});
const documents = listed.stdout.split('\n').filter((path) => path !== '' && existsSync(inRoot(path)));
if (documents.length === 0) stop('No document was found; the check needs git and looks at every .md file.');

/** Where a package keeps its sources. */
const sources = ['packages', 'apps'].flatMap((kind) => readdirSync(inRoot(kind)).map((name) => `${kind}/${name}/src`));

/** @param {string} path @param {'root' | 'source' | 'document'} from @param {string} document */
const places = (path, from, document) => {
  if (from === 'document') return [`${dirname(document)}/${decodeURIComponent(path)}`];
  return from === 'root' ? [path] : sources.map((source) => `${source}/${path}`);
};

const missing = documents.flatMap((document) =>
  findMissingPaths(readFileSync(inRoot(document), 'utf8'), (path, from) =>
    places(path, from, document).some((place) => existsSync(inRoot(place))),
  ).map(({ line, path }) => `${document}:${line} names ${path}, which does not exist`),
);
for (const sentence of missing) process.stderr.write(`${sentence}\n`);
process.stdout.write(`${documents.length} documents, ${missing.length} missing paths\n`);
process.exitCode = missing.length === 0 ? 0 : 1;
