import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { View } from '../../frame/library-view.ts';
import type { Address } from './address.ts';
import { type LibraryState, libraryFragment } from './library-state.ts';

const AddressContext = createContext<Address | null>(null);

export const AddressProvider = AddressContext.Provider;

const useAddress = (): Address => {
  const address = useContext(AddressContext);
  if (address === null) throw new Error('this needs an AddressProvider above it');
  return address;
};

export interface Where extends Pick<Address, 'amend'> {
  readonly state: LibraryState;
  /** The address of another view, with everything else of this one. */
  readonly to: (change: Partial<LibraryState>) => string;
}

/** The current view; redrawn with every key in the search. */
export const useWhere = (): Where => {
  const { state: read, subscribe, amend } = useAddress();
  const state = useSyncExternalStore(subscribe, read);
  const to = useCallback((change: Partial<LibraryState>) => libraryFragment({ ...state, ...change }), [state]);
  return useMemo(() => ({ state, amend, to }), [state, amend, to]);
};

export interface Way {
  /** What a link to the view has while nobody follows it: the language, the day and the answers. */
  readonly href: string;
  /** The same when it is followed, with what is looked for at that moment. */
  readonly carry: () => string;
}

/** The way to a view, which no key in the search changes. */
export const useWay = (view: View): Way => {
  const { state, plain, subscribe } = useAddress();
  return {
    href: libraryFragment({ ...useSyncExternalStore(subscribe, plain), view }),
    carry: () => libraryFragment({ ...state(), view }),
  };
};
