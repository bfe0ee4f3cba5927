import type { Fact } from '@huice/engine';
import { keepNow, keepSoon } from '../../state/keeping.ts';
import { nothingChosen } from '../list/facet.ts';
import { type LibraryState, libraryFragment, libraryState } from './library-state.ts';

type Change = Partial<LibraryState> | ((before: LibraryState) => Partial<LibraryState>);

/** The page's one state, which its fragment holds. */
export interface Address {
  readonly state: () => LibraryState;
  /** The language, the day and the answers alone: the same object until one of them changes. */
  readonly plain: () => LibraryState;
  /** Changes the state where it stands: no step is added to the way back. */
  readonly amend: (change: Change) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * Every view is a link, so the browser's own way back works. What is typed and ticked is written to the fragment when the
 * page is idle, and before the page or the view is left. Beside React, so that a key goes only to those who asked for it.
 */
export const addressOf = (facts: readonly Fact[]): Address => {
  let state = libraryState(location.hash, facts);
  let plain = plainOf(state);
  const listeners = new Set<() => void>();
  const put = (next: LibraryState) => {
    state = next;
    const { asOf, locale, company, drafts, trial } = next;
    const isSame =
      asOf === plain.asOf &&
      locale === plain.locale &&
      company === plain.company &&
      drafts === plain.drafts &&
      trial === plain.trial;
    if (!isSame) plain = plainOf(next);
    for (const changed of listeners) changed();
  };
  const arrived = () => put(libraryState(location.hash, facts));
  const leaving = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a') !== null) keepNow();
  };
  return {
    state: () => state,
    plain: () => plain,
    amend: (change) => {
      const from = location.hash;
      put({ ...state, ...(typeof change === 'function' ? change(state) : change) });
      keepSoon(() => {
        const next = libraryFragment(state);
        // Whoever has gone back meanwhile has left the entry that this was for.
        if (location.hash === from && next !== from) history.replaceState(history.state, '', next);
      });
    },
    subscribe: (changed) => {
      if (listeners.size === 0) {
        addEventListener('hashchange', arrived);
        addEventListener('click', leaving, { capture: true });
      }
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        removeEventListener('hashchange', arrived);
        removeEventListener('click', leaving, { capture: true });
        keepNow();
      };
    },
  };
};

const plainOf = (state: LibraryState): LibraryState => ({
  ...state,
  view: { name: 'list' },
  find: '',
  chosen: nothingChosen,
});
