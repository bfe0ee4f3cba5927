import { useEffect } from 'react';
import { clientIn, clients } from './clients.ts';
import { fromFragment, type PartialFormState } from './fragment.ts';
import { useShelf } from './pack-context.ts';

/** A link pasted into the open page brings its answers. */
export const useLinks = (open: (state: PartialFormState) => void): void => {
  const { pack } = useShelf();
  useEffect(() => {
    const changed = () => {
      // The way back brings no company back that has been left.
      const visited = clientIn(history.state);
      const linked = fromFragment(location.hash, pack.facts);
      if (linked !== null && (visited === null || !clients.isLeft(visited))) open(linked);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [pack, open]);
};
