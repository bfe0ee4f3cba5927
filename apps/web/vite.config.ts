import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileWords } from './vite/compile-words.ts';
import { compress } from './vite/compress.ts';
import { contentPolicyTag } from './vite/content-policy.ts';
import { elderFirstTag } from './vite/elder-first.ts';
import { element } from './vite/element.ts';
import { firstScreen } from './vite/first-screen.ts';
import { offline } from './vite/offline.ts';
import { opensWithTag } from './vite/opens-with.ts';
import { packs } from './vite/packs.ts';
import { sentHeaders } from './vite/sent-headers.ts';
import { shareCardTags } from './vite/share-card.ts';
import { siteOfBuild } from './vite/site/built-site.ts';
import { siteDefines, sitePages } from './vite/site/site-pages.ts';

/** The version of the page, and where to send a report of an error or of a wrong incentive, if the repository says so. */
const { version, bugs }: { version: string; bugs?: { url?: string; email?: string } } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
);

/** Whose name the pages bear, if HUICE_SITE says so. */
const site = await siteOfBuild();

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    compileWords(site),
    packs(site),
    elderFirstTag(),
    opensWithTag(),
    firstScreen(site),
    sitePages(site),
    // After the name of the site has been put in.
    shareCardTags(site),
    contentPolicyTag(),
    sentHeaders(site),
    element(site),
    offline(site),
    compress(),
  ],
  // Relative, so that the built page also works from a sub-path.
  base: './',
  define: {
    'import.meta.env.HUICE_VERSION': JSON.stringify(version),
    'import.meta.env.HUICE_ISSUES': JSON.stringify(bugs?.url ?? ''),
    'import.meta.env.HUICE_MAIL': JSON.stringify(bugs?.email ?? ''),
    ...siteDefines(site),
  },
  resolve: { conditions: ['huice-source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es', plugins: () => [compileWords(site)] },
  // Nothing is inlined as a data: address, which the content policy refuses.
  build: {
    target: 'es2022',
    // Whoever builds for a city builds beside the pages that the tests look at.
    outDir: site === null ? 'dist' : 'sites/dist',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Pages with plain links between them: the form, the screening of many companies, the library, and the pitch; and what stands in a frame of other sites.
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, 'index.html'),
        'self-check': join(import.meta.dirname, 'self-check.html'),
        batch: join(import.meta.dirname, 'batch.html'),
        library: join(import.meta.dirname, 'library.html'),
        pitch: join(import.meta.dirname, 'pitch.html'),
        embed: join(import.meta.dirname, 'embed.html'),
      },
      output: {
        // Each page names some hundred files, and what tells them apart does not compress: 42 bits are enough for a few hundred.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            // What every page reads dates and figures with is one file, whatever else comes to read dates alone.
            { name: 'values', test: /\/engine\/src\/value\/(calendar-date|characters|parse-money)\.ts$/ },
            // Small modules of many pages are one file, too: each on its own would be asked for on its own, and compressed worse. What the
            // screening of many companies does without stays apart.
            {
              name: 'small',
              tags: ['$initial'],
              minShareCount: 6,
              maxModuleSize: 1000,
              test: /\/src\/(?!(questions|next-question|results|citations|amounts|self-check|pitch)\/|state\/(after-paint|field-name|answer-of|read-answer|profile-of)\.).*\.tsx?$/,
            },
          ],
        },
      },
    },
  },
});
