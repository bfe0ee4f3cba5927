import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from './with-lock.mjs';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huice-lock-'));
  lock = join(folder, 'deep/prepare.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('holds the lock during the work and gives it back', () => {
  let held = false;
  withLock(lock, () => {
    held = existsSync(lock);
  });
  expect([held, existsSync(lock)]).toEqual([true, false]);
});

it('gives the lock back when the work throws', () => {
  expect(() =>
    withLock(lock, () => {
      throw new Error('no network');
    }),
  ).toThrow('no network');
  expect(existsSync(lock)).toBe(false);
});

it('takes over from a process that has died', () => {
  withLock(lock, () => undefined);
  const dead = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(lock, String(dead));
  let worked = false;
  withLock(lock, () => {
    worked = true;
  });
  expect(worked).toBe(true);
});

it('lets processes work one after another', async () => {
  const log = join(folder, 'log');
  const program = `
    import { appendFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(new URL('./with-lock.mjs', import.meta.url).href)};
    withLock(${JSON.stringify(lock)}, () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
      appendFileSync(${JSON.stringify(log)}, 'out ');
    });`;
  const codes = await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise((resolve) => {
          spawn(process.execPath, ['--input-type=module', '-e', program]).once('exit', resolve);
        }),
    ),
  );
  expect(codes).toEqual([0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('in out in out in out ');
});
