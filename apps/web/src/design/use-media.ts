import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window is as the query says; false where nothing is laid out. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = listOf(query);
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => listOf(query)?.matches ?? false);
};

const lists = new Map<string, { readonly by: typeof matchMedia; readonly list: MediaQueryList }>();

/** Asked for once: a new list for every look at it costs more than a millisecond. */
const listOf = (query: string): MediaQueryList | null => {
  if (typeof matchMedia !== 'function') return null;
  const known = lists.get(query);
  if (known?.by === matchMedia) return known.list;
  const list = matchMedia(query);
  lists.set(query, { by: matchMedia, list });
  return list;
};
