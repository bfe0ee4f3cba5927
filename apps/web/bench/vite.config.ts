import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileWords } from '../vite/compile-words.ts';
import { contentPolicyTag } from '../vite/content-policy.ts';
import { packs } from '../vite/packs.ts';
import { sitePages } from '../vite/site/site-pages.ts';
import page from '../vite.config.ts';

const here = (name: string) => join(import.meta.dirname, name);

/** The page built as it is for production, from entries that production does not contain; nothing of it is kept for use offline. */
export default defineConfig({
  ...page,
  root: import.meta.dirname,
  plugins: [react(), compileWords(), packs(), sitePages(null), contentPolicyTag()],
  build: {
    ...page.build,
    outDir: here('../../../.cache/bench-page'),
    rolldownOptions: { input: { bare: here('bare.html'), index: here('index.html'), library: here('library.html') } },
  },
});
