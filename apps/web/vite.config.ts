import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileWords } from './vite/compile-words.ts';
import { contentPolicyTag } from './vite/content-policy.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compileWords(), contentPolicyTag()],
  // Relative, so that the built page also works from a sub-path.
  base: './',
  resolve: { conditions: ['huice-source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es', plugins: () => [compileWords()] },
  // Nothing is inlined as a data: address, which the content policy refuses.
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Pages with plain links between them: the form, the screening of many companies, and the library.
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, 'index.html'),
        batch: join(import.meta.dirname, 'batch.html'),
        library: join(import.meta.dirname, 'library.html'),
      },
    },
  },
});
