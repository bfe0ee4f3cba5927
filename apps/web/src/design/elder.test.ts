// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { elderFirst } from '../../vite/elder-first.ts';
import { setElder } from './elder.ts';
import { elderKey } from './elder-key.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  document.documentElement.removeAttribute('data-elder');
});

const marked = () => document.documentElement.hasAttribute('data-elder');

/** What the page runs before anything is painted. */
const first = () => new Function(elderFirst)();

test('large text is remembered on this device, and forgotten when it is switched off', () => {
  setElder(true);
  expect([marked(), localStorage.getItem(elderKey)]).toEqual([true, 'on']);
  setElder(false);
  expect([marked(), localStorage.length]).toEqual([false, 0]);
});

test('what is remembered stands on the page before it is painted', () => {
  first();
  expect(marked()).toBe(false);
  setElder(true);
  document.documentElement.removeAttribute('data-elder');
  first();
  expect(marked()).toBe(true);
});

test('storage that is forbidden breaks neither the switch nor the first paint', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse, clear: () => undefined });
  expect(first).not.toThrow();
  setElder(true);
  expect(marked()).toBe(true);
});
