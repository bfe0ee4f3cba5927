import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** The value, once the page has painted what it changed and has time for what follows from it. */
export const useLater = <T>(value: T): T => {
  const [later, set] = useState(value);
  useEffect(() => {
    if (later === value) return;
    return whenIdle(() => startTransition(() => set(() => value)));
  }, [later, value]);
  return later;
};
