// Every regular expression that ships takes time in proportion to what it reads, as what it reads was written by others.
import { relative } from 'node:path';
import { createServer } from 'vite';
import { slowPatternsOf, slowWhenLoaded, sourcesIn } from './find-slow-patterns.mjs';
import { inRoot, root } from './workspace.mjs';

const FOLDERS = ['packages/engine/src', 'packages/incentives/src', 'apps/web/src', 'apps/cli/src'];

const files = FOLDERS.flatMap((folder) => sourcesIn(inRoot(folder))).map((path) => ({ path, ...slowPatternsOf(path) }));
const found = files.flatMap(({ path, slow }) =>
  slow.map(({ line, pattern, why }) => `${relative(root, path)}:${line} ${pattern}\n  ${why}`),
);
const conditions = ['huice-source', 'module', 'node', 'development|production'];
const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  ssr: { noExternal: [/^@huice\//], resolve: { conditions, externalConditions: conditions } },
});
try {
  for (const { path, made } of files) {
    if (!made) continue;
    const slow = await slowWhenLoaded(() => server.ssrLoadModule(path));
    found.push(...slow.map((pattern) => `${relative(root, path)} or what it loads: ${pattern}`));
  }
} finally {
  await server.close();
}
for (const line of found) process.stdout.write(`${line}\n`);
process.stdout.write(`${files.length} files, ${found.length} slow patterns\n`);
process.exitCode = found.length === 0 ? 0 : 1;
