import { useEffect, useRef, useState } from 'react';
import { tabMemory } from './tab-memory.ts';

const name = 'state';

const parsed = (): Record<string, unknown> => {
  try {
    return JSON.parse(tabMemory.read(name) ?? '{}');
  } catch {
    return {};
  }
};

/** What the parts of the page told when it was last left. */
let told = parsed();

const tellers = new Map<string, () => unknown>();

/** Leaving the page is the last moment to write, and a hidden one may be ended without another word. */
const keep = (): void => {
  told = { ...told, ...Object.fromEntries([...tellers].map(([part, tell]) => [part, tell()])) };
  if (Object.values(told).some((one) => one !== null)) tabMemory.write(name, JSON.stringify(told));
  else tabMemory.erase(name);
};

addEventListener('pagehide', keep);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') keep();
});

/** Whether the reader comes back to the page, and does not open it by a link. */
export const isReturn = ['back_forward', 'reload'].includes(
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ?? '',
);

export const toldBefore = <T>(part: string): T | null => (told[part] as T | undefined) ?? null;

export const forgetParts = (): void => {
  told = {};
};

/** Tells, when the page is left, what a part of it is to come back to. */
export const useTelling = (part: string, tell: () => unknown): void => {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    tellers.set(part, () => latest.current());
    return () => {
      tellers.delete(part);
    };
  }, [part]);
};

/** A state that is as it was when the reader comes back. */
export const useKeptState = <T>(part: string, initial: T) => {
  const state = useState<T>(() => (isReturn ? (toldBefore<T>(part) ?? initial) : initial));
  useTelling(part, () => state[0]);
  return state;
};
