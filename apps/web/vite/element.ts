import { join } from 'node:path';
import type { Plugin } from 'vite';
import { scriptApart } from './script-apart.ts';
import type { BuiltSite } from './site/site.ts';

/** What other sites name: the one script whose name never changes. */
export const elementFile = 'huice-check.js';

/** Builds the element that other sites put into their pages. */
export const element = (site: BuiltSite | null): Plugin =>
  scriptApart({
    name: 'huice-element',
    source: join(import.meta.dirname, '../src/embed/huice-check.ts'),
    file: elementFile,
    format: 'es',
    define: () => ({ 'import.meta.env.HUICE_NAMES': JSON.stringify(site?.name ?? {}) }),
    resolve: { conditions: ['huice-source', 'module', 'browser', 'development|production'] },
  });
