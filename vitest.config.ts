import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.mjs';

const conditions = ['huice-source', 'module', 'node', 'development|production'];
// Packages are read from their sources, so no test needs a build first.
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions } } };

// Files that draw no components share the modules of their worker, instead of each loading the same ones again. So a test leaves
// what is outside of itself, such as a storage, as it found it.
const node = (name: string, root: string, setupFiles: string[] = []) => ({
  ...fromSource,
  test: {
    name,
    root,
    environment: 'node' as const,
    include: ['{src,test,scripts}/**/*.test.ts'],
    setupFiles,
    testTimeout: 30_000,
    isolate: false,
  },
});

/** Parts of the page. `extends` brings its own plugins, so a component is compiled once, one way. */
const page = (name: string, environment: 'node' | 'jsdom', include: string) => ({
  extends: './apps/web/vite.config.ts',
  test: {
    name,
    root: 'apps/web',
    environment,
    isolate: environment === 'jsdom',
    include: [include],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
    setupFiles: [join(import.meta.dirname, 'apps/web/test/load-figures.ts')],
    testTimeout: 30_000,
  },
});

const script = (name: string) => join(import.meta.dirname, `scripts/${name}.mjs`);

const everyLanguage = join(import.meta.dirname, 'packages/engine/src/explain/all-languages.ts');

const door = (name: string) => join(import.meta.dirname, `packages/engine/src/${name}.ts`);

// What is tested bears no name but ours; a site is built by the tests that are about one.
delete process.env['HUICE_SITE'];

export default defineConfig({
  test: {
    reporters: ['default', script('run-summary')],
    // One for each core; Vitest would leave one of them to itself, which of two is half.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      // Whoever asks the engine by its doors has the languages that they bring along; its own tests ask its files.
      node('engine', 'packages/engine', [everyLanguage]),
      node('incentives', 'packages/incentives'),
      node('authoring', 'packages/authoring'),
      node('sql', 'packages/sql'),
      node('screen', 'packages/screen'),
      node('tables', 'packages/tables'),
      node('cli', 'apps/cli'),
      node('api', 'apps/api'),
      {
        ...node('bench', 'packages/bench'),
        // It is no member of the workspace, so nothing links the packages to it but `npm run bench`.
        resolve: {
          conditions,
          alias: [
            { find: /^@huice\/engine$/, replacement: door('index') },
            { find: /^@huice\/engine\/(.*)/, replacement: door('$1') },
            { find: /^@huice\/screen$/, replacement: join(import.meta.dirname, 'packages/screen/src/index.ts') },
          ],
        },
      },
      {
        ...fromSource,
        test: {
          name: 'scripts',
          include: ['{scripts,tools}/**/*.test.ts'],
          globalSetup: [script('browser-setup')],
          testTimeout: 60_000,
        },
      },
      page('web', 'node', '{src,test}/**/*.test.ts'),
      page('web-dom', 'jsdom', '{src,test}/**/*.test.tsx'),
      {
        ...fromSource,
        test: {
          name: 'browser',
          root: 'apps/web',
          environment: 'node',
          include: ['{src,test}/**/*.browser.test.ts'],
          globalSetup: [script('browser-setup'), script('build-setup')],
          // One browser and one server for all files of a worker (apps/web/test/one-browser.ts).
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // A real browser beside a full worker pool starves both; so it runs after everything else. Three files at a time keep two
          // cores at work, since each of them waits now and then for a frame, for the hand that presses or for a server.
          maxWorkers: 3,
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
          // A machine that is short of time for a moment is no fault of the page. What needed a second try is named at the end.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
});
