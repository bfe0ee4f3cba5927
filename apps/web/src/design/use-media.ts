import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Whether the window is as the query says; false where nothing is laid out. */
export const useMedia = (query: string): boolean => {
  // Asked for once: a new list for every look at it costs more than a millisecond.
  const media = useMemo(() => (typeof matchMedia === 'function' ? matchMedia(query) : null), [query]);
  const subscribe = useCallback(
    (changed: () => void) => {
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => media?.matches ?? false);
};
