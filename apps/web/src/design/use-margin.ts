import { useSyncExternalStore } from 'react';

/** Wide enough for notes beside the text; the same width as in the layout's style. */
const wide = '(min-width: 1180px)';

const query = () => (typeof matchMedia === 'function' ? matchMedia(wide) : null);

const subscribe = (changed: () => void) => {
  const media = query();
  media?.addEventListener('change', changed);
  return () => media?.removeEventListener('change', changed);
};

/** Whether the page has a margin. */
export const useMargin = (): boolean => useSyncExternalStore(subscribe, () => query()?.matches ?? false);
