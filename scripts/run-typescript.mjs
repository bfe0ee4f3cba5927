// `node scripts/run-typescript.mjs FILE …`: runs a TypeScript program from its source, through Vite, which is here anyway.
// Node runs TypeScript by itself only from 22 on, and the built packages need not be up to date for a maintenance script.
import { prepareOrStop } from './prepare.mjs';
import { inRoot, root } from './workspace.mjs';

prepareOrStop([], { quiet: true });
// Only now, since `prepareOrStop` may just have installed it.
const { createServer } = await import('vite');

const [, , file = '', ...args] = process.argv;
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
process.argv = [process.execPath, inRoot(file), ...args];
try {
  await server.ssrLoadModule(inRoot(file));
} finally {
  await server.close();
}
