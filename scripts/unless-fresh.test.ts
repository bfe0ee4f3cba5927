import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unlessFresh } from './unless-fresh.mjs';

const step = { name: 'bake', inputs: ['flour'], outputs: ['bread'] };
let folder: string;
let baked: number;

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const bake = (meanwhile: () => void = () => undefined, succeeds = true) =>
  unlessFresh(
    step,
    () => {
      baked += 1;
      put('bread', 'warm');
      meanwhile();
      return succeeds;
    },
    folder,
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huice-fresh-'));
  baked = 0;
  put('flour', 'white');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('works once while nothing changes', () => {
  expect([bake(), bake(), baked]).toEqual([true, true, 1]);
});

it('works again when an input has changed', () => {
  bake();
  put('flour', 'wholemeal');
  bake();
  expect(baked).toBe(2);
});

it('works again when an output is gone', () => {
  bake();
  rmSync(join(folder, 'bread'));
  bake();
  expect(baked).toBe(2);
});

it('works again after it failed', () => {
  expect([bake(undefined, false), bake()]).toEqual([false, true]);
  expect(baked).toBe(2);
});

it('works again when an input changed during the work', () => {
  bake(() => put('flour', 'wholemeal'));
  bake();
  expect(baked).toBe(2);
});
