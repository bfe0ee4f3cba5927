import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { BuiltSite } from './site/site.ts';

const source = join(import.meta.dirname, '../src/embed/huice-check.ts');

/** What other sites name: the one script whose name never changes. */
export const elementFile = 'huice-check.js';

/**
 * Builds the element that other sites put into their pages. It is a script of its own, since whoever loads it from elsewhere may load nothing
 * else of ours with it.
 */
export const element = (site: BuiltSite | null): Plugin => {
  let folder = '';
  return {
    name: 'huice-element',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = join(root, outDir);
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await build({
          configFile: false,
          logLevel: 'error',
          define: { 'import.meta.env.HUICE_NAMES': JSON.stringify(site?.name ?? {}) },
          resolve: { conditions: ['huice-source', 'module', 'browser', 'development|production'] },
          publicDir: false,
          build: {
            target: 'es2022',
            outDir: folder,
            emptyOutDir: false,
            modulePreload: false,
            rolldownOptions: { input: source, output: { format: 'es', entryFileNames: elementFile } },
          },
        });
      },
    },
  };
};
