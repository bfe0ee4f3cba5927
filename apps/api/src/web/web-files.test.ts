import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { testService } from '../../test/test-service.ts';
import { readWebFiles } from './web-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'huice-web-'));
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
put('index.html', '<!doctype html>the page');
put('index.html.br', 'the page in brotli');
put('index.html.gz', 'the page in gzip');
put('assets/page-abc.js', 'script');
put('embed.html', 'the page in a frame');
const policy = "default-src 'none'; script-src 'self'";
put(
  '.vite/sent-headers.json',
  JSON.stringify({
    headers: { 'Content-Security-Policy': policy },
    files: { '/embed.html': { 'Content-Security-Policy': 'frame-ancestors https://city.example' } },
    cacheControl: { below: '/assets/', that: 'immutable', other: 'no-cache' },
  }),
);

describe('the pages', () => {
  afterAll(() => rmSync(folder, { recursive: true }));
  const { app } = testService({}, { web: readWebFiles(folder) });
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => app.request(path, { headers });

  it('are sent with the headers that the build wants', async () => {
    for (const path of ['/', '/index.html']) {
      const response = await get(path);
      expect(await response.text()).toBe('<!doctype html>the page');
      expect(response.headers.get('content-security-policy')).toBe(policy);
      expect([response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
        'text/html; charset=utf-8',
        'no-cache',
      ]);
    }
    expect((await get('/assets/page-abc.js')).headers.get('cache-control')).toBe('immutable');
  });

  it('are sent with headers of their own where the build wants them', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy');
    expect(await policyOf('/embed.html')).toBe('frame-ancestors https://city.example');
    expect(await policyOf('/index.html')).toBe(policy);
  });

  it('are sent compressed to who can read that, and not again to who has them', async () => {
    const [br, gzip, plain] = [
      await get('/', { 'Accept-Encoding': 'gzip, br' }),
      await get('/', { 'Accept-Encoding': 'gzip, br;q=0' }),
      await get('/'),
    ];
    expect([await br.text(), br.headers.get('content-encoding')]).toEqual(['the page in brotli', 'br']);
    expect([await gzip.text(), gzip.headers.get('content-encoding')]).toEqual(['the page in gzip', 'gzip']);
    const tags = [br, gzip, plain].map(({ headers }) => headers.get('etag') ?? '');
    expect(new Set(tags).size).toBe(3);
    expect((await get('/', { 'If-None-Match': tags[2] ?? '' })).status).toBe(304);
    expect((await get('/', { 'Accept-Encoding': 'br', 'If-None-Match': tags[2] ?? '' })).status).toBe(200);
  });

  it('are all that is served: no record of the build, nothing beside the folder', async () => {
    for (const path of ['/.vite/sent-headers.json', '/../package.json', '/%2e%2e/package.json', '/index.html.br'])
      expect((await get(path)).status).toBe(404);
  });

  it('are not there where the service has none, and the reference opens', async () => {
    const response = await testService().app.request('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/reference']);
    expect(() => readWebFiles(join(folder, 'assets'))).toThrow('Nothing is built');
  });
});
