import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compress } from '../vite/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'huice-compress-'));
const page = `<!doctype html><title>惠策</title>${'<p>句</p>'.repeat(500)}`;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'short.html'), '<!doctype html><title>short</title>');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [compress()],
    build: { rolldownOptions: { input: ['index', 'short'].map((name) => join(folder, `${name}.html`)) } },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the build leaves each text compressed beside itself, unless it is short', () => {
  expect(readdirSync(join(folder, 'dist')).sort()).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'short.html',
  ]);
});

test('what is compressed is the file', () => {
  const read = (name: string) => readFileSync(join(folder, 'dist', name));
  expect(brotliDecompressSync(read('index.html.br'))).toEqual(read('index.html'));
  expect(gunzipSync(read('index.html.gz'))).toEqual(read('index.html'));
});
