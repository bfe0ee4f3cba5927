// `npm run patterns`: fails on a regular expression that ships and takes more time than in proportion to its text, which others write.
import { relative } from 'node:path';
import { slowPatternsOf, slowWhenLoaded, sourcesIn } from './find-slow-patterns.mjs';
import { fromSources } from './from-sources.mjs';
import { inRoot, root } from './workspace.mjs';

const FOLDERS = ['packages/engine/src', 'packages/incentives/src', 'apps/web/src', 'apps/cli/src'];

const files = FOLDERS.flatMap((folder) => sourcesIn(inRoot(folder))).map((path) => ({ path, ...slowPatternsOf(path) }));
const found = files.flatMap(({ path, slow }) =>
  slow.map(({ line, pattern, why }) => `${relative(root, path)}:${line} ${pattern}\n  ${why}`),
);
await fromSources(async (load) => {
  for (const { path, made } of files) {
    if (!made) continue;
    const slow = await slowWhenLoaded(() => load(path));
    found.push(...slow.map((pattern) => `${relative(root, path)} or what it loads: ${pattern}`));
  }
});
for (const line of found) process.stdout.write(`${line}\n`);
process.stdout.write(`${files.length} files, ${found.length} slow patterns\n`);
process.exitCode = found.length === 0 ? 0 : 1;
