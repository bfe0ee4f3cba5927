import { useSyncExternalStore } from 'react';
import { elderKey, elderMark } from './elder-key.ts';

const listeners = new Set<() => void>();

const mark = (on: boolean): void => {
  document.documentElement.toggleAttribute(elderMark, on);
  for (const changed of listeners) changed();
};

/** Switches large text on or off, here and on the next visit. Where storage is forbidden it lasts until the page is left. */
export const setElder = (on: boolean): void => {
  mark(on);
  try {
    if (on) localStorage.setItem(elderKey, 'on');
    else localStorage.removeItem(elderKey);
  } catch {
    // A private window remembers nothing; the page itself has already changed.
  }
};

const inAnotherTab = ({ key, newValue }: StorageEvent) => {
  if (key === elderKey) mark(newValue === 'on');
};

const subscribe = (changed: () => void) => {
  if (listeners.size === 0) addEventListener('storage', inAnotherTab);
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) removeEventListener('storage', inAnotherTab);
  };
};

/** Whether the page stands in large text. What is remembered has been read before the first paint, by vite/elder-first.ts. */
export const useElder = (): boolean =>
  useSyncExternalStore(subscribe, () => document.documentElement.hasAttribute(elderMark));
