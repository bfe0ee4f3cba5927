import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function at every drawing, which does what the newest one does: for what is handed to a part of the page that is
 * drawn anew only when something else about it is.
 */
export const useSteady = <A extends readonly unknown[], R>(act: (...args: A) => R): ((...args: A) => R) => {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...args: A) => newest.current(...args), []);
};
