import { useCallback, useSyncExternalStore } from 'react';

const matching = (query: string) => (typeof matchMedia === 'function' ? matchMedia(query) : null);

/** Whether the window is as the query says; false where nothing is laid out. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matching(query);
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matching(query)?.matches ?? false);
};
