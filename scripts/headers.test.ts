import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentPolicy, framedHeaders, securityHeaders } from '../apps/web/security-headers.mjs';
import { serveBuild } from './serve-build.mjs';
import { inRoot } from './workspace.mjs';

/** What HTTP itself adds to an answer, or what depends on the file. */
const ofTheFile = /^(connection|content-(length|type)|date|etag|keep-alive|last-modified|vary)$/;

it('prints for operators every header that npm start sends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huice-headers-'));
  mkdirSync(join(folder, 'assets'));
  for (const file of ['index.html', 'assets/page.js']) writeFileSync(join(folder, file), '');
  const served = await serveBuild({ folder });
  const answers = await Promise.all(['', 'assets/page.js'].map((path) => fetch(`${served.url}${path}`)));
  await served.close();
  rmSync(folder, { recursive: true });
  const { stdout } = spawnSync(process.execPath, [inRoot('scripts/headers.mjs')], { encoding: 'utf8' });
  const printed = stdout.split('\n').map((line) => line.toLowerCase());
  const sent = answers.flatMap(({ headers }) => [...headers]).filter(([name]) => !ofTheFile.test(name));
  expect(sent.length).toBeGreaterThan(10);
  for (const [name, value] of sent) expect(printed).toContain(`${name}: ${value}`.toLowerCase());
});

it('allows a page no more in the header than in the page, but for what only a header can say', () => {
  const { stdout } = spawnSync(process.execPath, [inRoot('scripts/headers.mjs')], { encoding: 'utf8' });
  const sent = /^Content-Security-Policy: (.*)$/m.exec(stdout)?.[1]?.split('; ') ?? [];
  const extra = sent.filter((directive) => !contentPolicy.split('; ').includes(directive));
  expect(extra).toEqual(["connect-src 'self'", "frame-ancestors 'none'"]);
  for (const directive of contentPolicy.split('; ')) expect(sent).toContain(directive);
});

it('prints for nginx what stands in its example, each location with every header', () => {
  const { stdout } = spawnSync(process.execPath, [inRoot('scripts/headers.mjs'), '--nginx'], { encoding: 'utf8' });
  const example = readFileSync(inRoot('apps/api/deploy/nginx.conf'), 'utf8');
  expect(/# begin: npm run --silent headers -- --nginx\n([\s\S]*?) {2}# end\n/.exec(example)?.[1]).toBe(stdout);
  for (const place of ['/assets/', '/']) {
    const block = stdout.slice(stdout.indexOf(`location ${place} {`)).split('}')[0];
    for (const [name, value] of Object.entries(securityHeaders))
      expect(block).toContain(`add_header ${name} "${value}" always;`);
  }
});

const origins = ['https://www.city.example', 'https://*.park.example'];

it('lets nobody show a page in a frame unless sites are named, and then one page alone', () => {
  expect(framedHeaders([])).toEqual({});
  const framed = framedHeaders(origins);
  expect(Object.keys(framed)).toEqual(['/embed.html', '/huice-check.js']);
  const policy = securityHeaders['Content-Security-Policy'] ?? '';
  expect(framed['/embed.html']?.['Content-Security-Policy']).toBe(
    policy.replace("frame-ancestors 'none'", 'frame-ancestors https://www.city.example https://*.park.example'),
  );
  expect(framed['/embed.html']).not.toHaveProperty('X-Frame-Options');
  expect(framed['/huice-check.js']).toEqual({
    ...securityHeaders,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  });
});

it('sends what the build of a site has written down for single files, and to no file beside them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huice-headers-'));
  mkdirSync(join(folder, '.vite'));
  for (const file of ['index.html', 'embed.html', 'huice-check.js']) writeFileSync(join(folder, file), '');
  writeFileSync(join(folder, '.vite/sent-headers.json'), JSON.stringify({ files: framedHeaders(origins) }));
  const served = await serveBuild({ folder });
  const headersOf = async (path: string) => (await fetch(`${served.url}${path}`)).headers;
  expect((await headersOf('embed.html?pack=cn')).get('content-security-policy')).toContain('https://*.park.example');
  expect((await headersOf('embed.html')).get('x-frame-options')).toBeNull();
  expect((await headersOf('huice-check.js')).get('access-control-allow-origin')).toBe('*');
  expect((await headersOf('index.html')).get('x-frame-options')).toBe('DENY');
  await served.close();
  rmSync(folder, { recursive: true });
});
