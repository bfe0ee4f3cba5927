// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenPaused } from './when-idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const key = () => dispatchEvent(new KeyboardEvent('keydown'));
const afterKey = (work: () => void) => {
  key();
  return whenPaused(work);
};

test('what waits for a pause is done once, when no key has come for a moment', () => {
  const work = vi.fn();
  afterKey(work);
  for (let pressed = 0; pressed < 5; pressed += 1) {
    vi.advanceTimersByTime(160);
    key();
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledOnce();
});

test('what waits for a pause can be called off at any time', () => {
  const work = vi.fn();
  afterKey(work)();
  const callOff = afterKey(work);
  vi.advanceTimersByTime(200);
  key();
  vi.advanceTimersByTime(200);
  callOff();
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
});
