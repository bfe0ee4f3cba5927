// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { kept, visitKept } from './kept.ts';

afterEach(() => vi.unstubAllGlobals());

test('what was written is read, until it is erased', () => {
  expect(kept.write('#v1?place=quzhou')).toBe(true);
  expect(kept.read()).toBe('#v1?place=quzhou');
  kept.erase();
  expect(kept.read()).toBeNull();
});

test('what came of the answers on a visit goes with them, and with the company whose they were', () => {
  kept.write('#v1?place=quzhou', 'one');
  visitKept.write('what came of them');
  kept.write('#v1?place=suichang', 'one');
  expect(visitKept.read()).toBe('what came of them');
  kept.write('#v1?place=quzhou', 'another');
  expect(visitKept.read()).toBeNull();
  visitKept.write('what came of them');
  kept.erase();
  expect(visitKept.read()).toBeNull();
});

test('storage that is full or forbidden keeps nothing and breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('refused', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(kept.write('#v1?place=quzhou')).toBe(false);
  expect(kept.read()).toBeNull();
  expect(kept.erase).not.toThrow();
});

test('a browser without storage keeps nothing and breaks nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(kept.write('#v1?')).toBe(false);
  expect(kept.read()).toBeNull();
});
