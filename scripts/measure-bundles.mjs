import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { inRoot } from './workspace.mjs';

/** @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} Manifest */

/** @param {string | Uint8Array} code */
const gzipBytes = (code) => gzipSync(code, { level: 9 }).length;

/**
 * The scripts that each page loads before it shows anything: its entry and what that imports statically, once each.
 * @param {Manifest} manifest
 * @returns {Record<string, string[]>} page → files, relative to the build
 */
export function initialScripts(manifest) {
  /** @param {string} key @param {Set<string>} seen @returns {Set<string>} */
  const reach = (key, seen) => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const imported of manifest[key]?.imports ?? []) reach(imported, seen);
    return seen;
  };
  const scripts = (/** @type {string} */ page) =>
    [...reach(page, new Set())].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'));
  const pages = Object.entries(manifest).filter(([key, { isEntry }]) => isEntry && key.endsWith('.html'));
  return Object.fromEntries(pages.map(([key]) => [key, scripts(key)]));
}

/**
 * Bytes after gzip of each page's initial scripts.
 * @returns {{ page: string, bytes: number }[]}
 */
export function measurePages() {
  const dist = inRoot('apps/web/dist');
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
  return Object.entries(initialScripts(manifest)).map(([page, files]) => ({
    page,
    bytes: files.map((file) => gzipBytes(readFileSync(`${dist}/${file}`))).reduce((sum, bytes) => sum + bytes, 0),
  }));
}

/**
 * Bytes after gzip of everything that these entries of the engine export, minified, without zod and decimal.js.
 * @param {('index' | 'build' | 'explain' | 'deciding' | 'figures' | 'review')[]} entries
 */
export async function measureEngine(entries) {
  const id = 'huice-size-entry';
  const all = entries.map((entry) => `export * from ${JSON.stringify(inRoot(`packages/engine/src/${entry}.ts`))};`);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: id,
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? all.join('') : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: id,
        external: [/^zod/, 'decimal.js'],
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs
    .flatMap(({ output }) => output)
    .map((part) => (part.type === 'chunk' ? gzipBytes(part.code) : 0))
    .reduce((sum, bytes) => sum + bytes, 0);
}
