import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const conditions = ['huice-source', 'module', 'node', 'development|production'];
// Packages are read from their sources, so no test needs a build first.
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions } } };

const node = (name: string, root: string) => ({
  ...fromSource,
  test: { name, root, environment: 'node' as const, include: ['{src,test,scripts}/**/*.test.ts'], testTimeout: 30_000 },
});

const door = (name: string) => join(import.meta.dirname, `packages/engine/src/${name}.ts`);

export default defineConfig({
  test: {
    projects: [
      node('engine', 'packages/engine'),
      node('incentives', 'packages/incentives'),
      node('cli', 'apps/cli'),
      {
        ...node('bench', 'packages/bench'),
        // It is no member of the workspace, so nothing links the packages to it but `npm run bench`.
        resolve: {
          conditions,
          alias: [
            { find: /^@huice\/engine$/, replacement: door('index') },
            { find: /^@huice\/engine\/(.*)/, replacement: door('$1') },
          ],
        },
      },
      { ...fromSource, test: { name: 'scripts', root: 'scripts', include: ['**/*.test.ts'], testTimeout: 60_000 } },
      {
        // `extends` brings the plugins of the page itself, so a component is compiled once, one way.
        extends: './apps/web/vite.config.ts',
        test: {
          name: 'web',
          root: 'apps/web',
          environment: 'jsdom',
          include: ['{src,test}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
          setupFiles: [join(import.meta.dirname, 'apps/web/test/load-figures.ts')],
          testTimeout: 30_000,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'browser',
          root: 'apps/web',
          environment: 'node',
          include: ['{src,test}/**/*.browser.test.ts'],
          globalSetup: [join(import.meta.dirname, 'scripts/browser-setup.mjs')],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // A real browser beside a full worker pool starves both; so it runs after everything else, one file at a time.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
