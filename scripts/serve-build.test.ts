import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPackModule } from './own-pack.mjs';
import { type Served, serveBuild } from './serve-build.mjs';

const folder = mkdtempSync(join(tmpdir(), 'huice-served-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>惠策</title>');
  writeFileSync(join(folder, 'assets/page-1a2b.js'), 'export {};');
  writeFileSync(join(folder, '.vite/manifest.json'), '{}');
  writeFileSync(join(folder, 'assets/long-5e6f.js'), long);
  writeFileSync(join(folder, 'assets/long-5e6f.js.br'), brotliCompressSync(long));
  writeFileSync(join(folder, 'assets/long-5e6f.js.gz'), gzipSync(long));
  served = await serveBuild({ folder });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const long = 'export const words = 1;\n'.repeat(100);
const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

/** Asked without `fetch`, which unpacks by itself and does not say so. */
const ask = (path: string, accepted: string) =>
  new Promise<{ headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    request(new URL(path, served.url), { headers: { 'accept-encoding': accepted } }, async (response) => {
      const body = await buffer(response);
      const decode = unpack[response.headers['content-encoding'] as keyof typeof unpack];
      resolve({ headers: response.headers, text: String(decode ? decode(body) : body) });
    })
      .on('error', reject)
      .end();
  });

const get = (path: string) => fetch(new URL(path, served.url));

describe('the served build', () => {
  it('answers on 127.0.0.1 with the page', async () => {
    expect(served.url).toBe(`http://127.0.0.1:${served.port}/`);
    const response = await get('/');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('惠策');
  });

  it.each(['/', '/assets/page-1a2b.js', '/nowhere'])('sends the security headers with %s', async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('answers a browser that accepts “%s” with the file as the build compressed it: %s', async (accepted, encoding) => {
    const { headers, text } = await ask('/assets/long-5e6f.js', accepted);
    expect(headers['content-encoding'] ?? null).toBe(encoding);
    expect(headers['content-type']).toContain('javascript');
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['cache-control']).toContain('immutable');
    expect(text).toBe(long);
  });

  it('sends a file that the build has not compressed as it is', async () => {
    const { headers } = await ask('/assets/page-1a2b.js', 'br, gzip');
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('lets named assets be kept for good, and the page only after asking', async () => {
    expect((await get('/assets/page-1a2b.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/nowhere', '/.vite/manifest.json', '/..%2f..%2fetc%2fpasswd', '/%'])('does not find %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('serves what is built meanwhile, whole', async () => {
    const longer = `<!doctype html><title>惠策</title>${'<p>新</p>'.repeat(20)}`;
    expect(await (await get('/index.html')).text()).not.toBe(longer);
    writeFileSync(join(folder, 'index.html'), longer);
    writeFileSync(join(folder, 'assets/new-3c4d.js'), 'export {};');
    expect(await (await get('/index.html')).text()).toBe(longer);
    expect((await get('/assets/new-3c4d.js')).status).toBe(200);
  });

  it('rejects a port that is taken', async () => {
    await expect(serveBuild({ folder, port: served.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('says what to do when nothing is built', async () => {
    await expect(serveBuild({ folder: join(folder, 'assets') })).rejects.toThrow('npm run build');
  });
});

describe('a build served with another pack', () => {
  let other: Served;
  beforeAll(async () => {
    writeFileSync(join(folder, 'library.html'), '<!doctype html><html><head><title>惠策</title></head></html>');
    other = await serveBuild({ folder, ownPack: ownPackModule('{"id": "mine", "title": "</script>"}') });
  });
  afterAll(() => other.close());
  const answer = async (path: string) => {
    const response = await fetch(new URL(path, other.url));
    return { type: response.headers.get('content-type'), text: await response.text(), status: response.status };
  };

  it('tells every page so, and hands the pack out as a script', async () => {
    expect((await answer('/library.html?x=1')).text).toContain('<head><meta name="huice-pack" content="own-pack.js">');
    const { type, text } = await answer('/own-pack.js');
    expect(type).toContain('text/javascript');
    const { ownPack } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { ownPack: unknown };
    expect(ownPack).toEqual({ id: 'mine', title: '</script>' });
  });

  it('serves all else as it was built', async () => {
    expect((await answer('/assets/page-1a2b.js')).text).toBe('export {};');
    expect((await answer('/nowhere.html')).status).toBe(404);
    expect((await fetch(new URL('/own-pack.js', served.url))).status).toBe(404);
  });
});
