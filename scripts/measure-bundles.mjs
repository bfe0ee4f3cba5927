import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { inRoot } from './workspace.mjs';

/** @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} Manifest */

/** @param {string | Uint8Array} code */
const gzipBytes = (code) => gzipSync(code, { level: 9 }).length;

/**
 * The scripts that load before the page shows anything: each entry and what it imports statically, once each.
 * @param {Manifest} manifest
 * @returns {string[]} files, relative to the build
 */
export function initialScripts(manifest) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {string} key */
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key]?.imports ?? []) visit(imported);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) visit(key);
  return [...seen].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'));
}

/** Bytes after gzip of the initial scripts of the built page. */
export function measurePage() {
  const dist = inRoot('apps/web/dist');
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
  return initialScripts(manifest)
    .map((file) => gzipBytes(readFileSync(`${dist}/${file}`)))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Bytes after gzip of all that the engine exports, minified, without zod and decimal.js. */
export async function measureEngine() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: inRoot('packages/engine/src/index.ts'),
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
