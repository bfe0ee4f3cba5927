import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

let folder: string;
const file = (name: string) => join(folder, name);
const taken = () => fingerprint(['src', 'package.json'], folder);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huice-fingerprint-'));
  mkdirSync(file('src/deep'), { recursive: true });
  writeFileSync(file('src/deep/one.ts'), 'one');
  writeFileSync(file('package.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('stays the same while nothing changes', () => {
  expect(taken()).toBe(taken());
});

it.each<[string, () => void]>([
  ['a file grows', () => writeFileSync(file('src/deep/one.ts'), 'longer')],
  ['a file of the same size is written later', () => utimesSync(file('src/deep/one.ts'), 1, 1)],
  ['a file appears', () => writeFileSync(file('src/two.ts'), '')],
  ['a file goes', () => rmSync(file('src/deep/one.ts'))],
  ['a whole input goes', () => rmSync(file('package.json'))],
])('changes when %s', (_what, change) => {
  const before = taken();
  change();
  expect(taken()).not.toBe(before);
});

it.each(['src/one.test.ts', 'src/page.test.tsx', 'src/dist/one.js', 'src/node_modules/other.js', 'src/test/oracle.ts'])(
  'stays the same when %s appears, which no build reads',
  (name) => {
    const before = taken();
    mkdirSync(join(file(name), '..'), { recursive: true });
    writeFileSync(file(name), 'x');
    utimesSync(file('src'), 5, 5);
    expect(taken()).toBe(before);
  },
);
