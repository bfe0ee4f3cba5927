import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserCandidates, findBrowser, isRunnable, isShell } from './find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'huice-browsers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the places where a browser may be', () => {
  it('takes the folders of PATH, and Playwright’s download last', () => {
    const found = browserCandidates({ env: { PATH: '/opt/bin' }, platform: 'linux', downloaded: '/cache/chrome' });
    expect(found.slice(0, 2)).toEqual(['/opt/bin/chromium-headless-shell', '/opt/bin/chromium']);
    expect(found).toContain('/opt/bin/google-chrome');
    expect(found).toContain('/opt/bin/microsoft-edge');
    expect(found.at(-1)).toBe('/cache/chrome');
  });

  it('takes none without windows where the browser’s own controls are to be seen', () => {
    const found = browserCandidates({ env: { PATH: '/opt/bin' }, platform: 'linux', hasWindow: true });
    expect(found[0]).toBe('/opt/bin/chromium');
    expect(found.some(isShell)).toBe(false);
  });

  it('knows the applications of macOS', () => {
    const found = browserCandidates({ env: {}, platform: 'darwin' });
    expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  it('knows the program folders of Windows, and skips those that the machine lacks', () => {
    const found = browserCandidates({ env: { PROGRAMFILES: 'C:\\Program Files' }, platform: 'win32' });
    expect(found).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(found.every((path) => path.startsWith('C:\\Program Files\\'))).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('a browser', () => {
  const program = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  let good: string;
  let stub: string;

  beforeAll(() => {
    good = program('chromium', 'echo "Chromium 150.0"');
    stub = program('chromium-browser', 'echo "Command requires the chromium snap" >&2; exit 10');
  });

  it('is runnable when it answers with its version', () => {
    expect(isRunnable(good)).toBe(true);
  });

  it('is not runnable when it is a stub, another program, a folder or absent', () => {
    const other = program('chrome', 'echo "GNU 1.0"');
    expect([stub, other, folder, join(folder, 'none')].map(isRunnable)).toEqual([false, false, false, false]);
  });

  it('is the one that HUICE_CHROMIUM names, before any other', async () => {
    await expect(findBrowser({ env: { HUICE_CHROMIUM: good, PATH: '/usr/bin' } })).resolves.toBe(good);
  });

  it('is refused, not replaced, when HUICE_CHROMIUM names one that does not start', async () => {
    await expect(findBrowser({ env: { HUICE_CHROMIUM: stub, PATH: folder } })).rejects.toThrow('HUICE_CHROMIUM');
  });

  it('is found on PATH', async () => {
    await expect(findBrowser({ env: { PATH: folder } })).resolves.toBe(good);
  });
});
