import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useShelf } from '../../state/pack-context.ts';
import { type LibraryState, libraryFragment, libraryState } from './library-state.ts';

const listeners = new Set<() => void>();

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  addEventListener('hashchange', changed);
  return () => {
    listeners.delete(changed);
    removeEventListener('hashchange', changed);
  };
};

const hash = () => location.hash;

export interface Address {
  readonly state: LibraryState;
  /** Changes the state where it stands: no step is added to the way back. */
  readonly amend: (change: Partial<LibraryState>) => void;
  /** The address of another view, with the language, the day and the answers of this one. */
  readonly to: (change: Partial<LibraryState>) => string;
}

/** The fragment is the page's one state; every view is a link, so the browser's own way back works. */
export const useAddress = (): Address => {
  const { pack } = useShelf();
  const fragment = useSyncExternalStore(subscribe, hash);
  const state = useMemo(() => libraryState(fragment, pack.facts), [fragment, pack]);
  const amend = useCallback(
    (change: Partial<LibraryState>) => {
      const next = libraryFragment({ ...libraryState(location.hash, pack.facts), ...change });
      if (next === location.hash) return;
      history.replaceState(history.state, '', next);
      for (const changed of listeners) changed();
    },
    [pack],
  );
  const to = useCallback((change: Partial<LibraryState>) => libraryFragment({ ...state, ...change }), [state]);
  return { state, amend, to };
};
