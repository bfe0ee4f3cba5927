import { createServer } from 'vite';
import { root } from './workspace.mjs';

const conditions = ['huice-source', 'module', 'node', 'development|production'];

/**
 * Loads modules from their TypeScript sources, through Vite, which is here anyway: Node reads TypeScript by itself only from 22 on, and the
 * built packages need not be up to date.
 * @template T
 * @param {(load: (path: string) => Promise<unknown>) => Promise<T>} use
 */
export async function fromSources(use) {
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
    return await use((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
