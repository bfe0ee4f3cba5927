// `npm run docs`: every path that the documents name must exist.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findMissingPaths } from './find-missing-paths.mjs';
import { inRoot, root, stop } from './workspace.mjs';

const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
});
const documents = listed.stdout.split('\n').filter((path) => path !== '' && existsSync(inRoot(path)));
if (documents.length === 0) stop('No document was found; the check needs git and looks at every .md file.');

const missing = documents.flatMap((document) =>
  findMissingPaths(readFileSync(inRoot(document), 'utf8'), (path, from) =>
    existsSync(inRoot(from === 'root' ? path : `${dirname(document)}/${decodeURIComponent(path)}`)),
  ).map(({ line, path }) => `${document}:${line} names ${path}, which does not exist`),
);
for (const sentence of missing) process.stderr.write(`${sentence}\n`);
process.stdout.write(`${documents.length} documents, ${missing.length} missing paths\n`);
process.exitCode = missing.length === 0 ? 0 : 1;
