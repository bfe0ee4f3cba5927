// Every regular expression that ships takes time in proportion to what it reads. What it reads was written by others.
import { relative } from 'node:path';
import { slowPatternsOf, sourcesIn } from './find-slow-patterns.mjs';
import { inRoot } from './workspace.mjs';

const FOLDERS = ['packages/engine/src', 'packages/incentives/src', 'apps/web/src', 'apps/cli/src'];

const files = FOLDERS.flatMap((folder) => sourcesIn(inRoot(folder)));
const found = files.flatMap((path) =>
  slowPatternsOf(path).map(({ line, pattern, why }) => `${relative(inRoot('.'), path)}:${line} ${pattern}\n  ${why}`),
);
for (const line of found) process.stdout.write(`${line}\n`);
process.stdout.write(`${files.length} files, ${found.length} slow patterns\n`);
process.exitCode = found.length === 0 ? 0 : 1;
