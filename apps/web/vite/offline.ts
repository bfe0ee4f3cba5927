import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { ListedFile } from '../src/offline/kept-files.ts';
import { manifestOf } from './app-manifest.ts';
import { elementFile } from './element.ts';
import { paperColours } from './read-tokens.ts';
import { scriptApart } from './script-apart.ts';
import type { BuiltSite } from './site/site.ts';
import { siteFiles } from './site/site-files.ts';

const workerSource = join(import.meta.dirname, '../src/offline/service-worker.ts');
const workerFile = 'service-worker.js';

/** What a page can ask for: not the build's own record, not what is compressed for the server, not what only messengers show or other sites load, and not the worker itself. */
const isKept = (file: string): boolean =>
  /\.(html|js|css|svg|png|json|webmanifest)$/.test(file) &&
  !file.startsWith('.vite/') &&
  !file.endsWith('share.png') &&
  file !== 'embed.html' &&
  file !== elementFile &&
  file !== workerFile;

/** Every file of a build. Names below assets/ carry a digest of their content already. */
const listFiles = (folder: string): readonly ListedFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isKept)
    .toSorted()
    .map((url) => ({ url, revision: url.startsWith('assets/') ? null : digestOf(join(folder, url)) }));

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);

/** The worker that keeps the pages for use offline (src/offline), with the list of all that was built. */
const listingWorker = (): Plugin =>
  scriptApart({
    name: 'huice-offline',
    source: workerSource,
    file: workerFile,
    // A worker that imported parts of the pages could not be read by every browser.
    format: 'iife',
    define: (folder) => ({ BUILT_FILES: JSON.stringify(listFiles(folder)) }),
  });

/** What a home screen shows of the pages. */
const manifest = (site: BuiltSite | null): Plugin => ({
  name: 'huice-manifest',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifestOf(site)) });
  },
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
  ],
});

/** Of a site that draws none, ours is not shown in place of it. */
const touchIcon = (site: BuiltSite | null): string | null => {
  if (site === null || site.files.seal === undefined) return './icon-180.png';
  return site.files.icon === undefined ? null : `./${siteFiles.icon}`;
};

/** Every page names the icon for a home screen and the colour of its paper. */
const headTags = (icon: string | null): Plugin => ({
  name: 'huice-head-tags',
  transformIndexHtml: () => [
    ...(icon === null
      ? []
      : [{ tag: 'link', attrs: { rel: 'apple-touch-icon', href: icon }, injectTo: 'head' as const }]),
    ...Object.entries(paperColours()).map(([scheme, content]) => ({
      tag: 'meta',
      attrs: { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` },
      injectTo: 'head' as const,
    })),
  ],
});

export const offline = (site: BuiltSite | null = null): Plugin[] => [
  headTags(touchIcon(site)),
  manifest(site),
  listingWorker(),
];
