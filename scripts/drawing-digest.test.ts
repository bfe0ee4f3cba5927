import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { drawingDigest, gridPassed, hasPassedGrid } from './drawing-digest.mjs';

const root = mkdtempSync(join(tmpdir(), 'huice-drawing-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

beforeEach(() => {
  write('apps/web/index.html', '<p>');
  write('apps/web/src/desk.tsx', 'desk');
  write('apps/web/test/page-states.ts', 'states');
  write(gridPassed, `${drawingDigest(root)}\n`);
});

it.each([
  'apps/web/index.html',
  'apps/web/src/desk.tsx',
  'apps/web/src/new/part.css',
  'apps/web/src/words/en.json',
  'apps/web/test/page-states.ts',
  'apps/web/test/laws/new-law.ts',
])('asks for the grid when %s has changed or come', (path) => {
  expect(hasPassedGrid(root)).toBe(true);
  write(path, `${path} as it is now`);
  expect(hasPassedGrid(root)).toBe(false);
});

it.each([
  'apps/web/src/desk.test.tsx',
  'apps/web/src/state/read.ts',
  'apps/web/test/form.browser.test.ts',
  'apps/web/node_modules/other/index.html',
])('asks for no grid when what draws nothing has changed: %s', (path) => {
  write(path, 'as it is now');
  expect(hasPassedGrid(root)).toBe(true);
});

it('asks for the grid where none has ever passed', () => {
  rmSync(join(root, gridPassed));
  expect(hasPassedGrid(root)).toBe(false);
});
