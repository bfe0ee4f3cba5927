import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

interface LaidOutOptions {
  /** Whether the browser may leave the part out at all. */
  readonly mayBeLeftOut: boolean;
  /** What a new part counts as, until the browser has said so of it. */
  readonly neighbour: () => Element | null;
}

/**
 * Whether the browser lays this part out (`content-visibility`), which of a long list it does as the part comes into sight. Where
 * it leaves nothing out, or cannot say what, everything counts as laid out.
 */
export const useLaidOut = (
  part: RefObject<HTMLElement | null>,
  { mayBeLeftOut, neighbour }: LaidOutOptions,
): boolean => {
  const isTold = mayBeLeftOut && 'oncontentvisibilityautostatechange' in document.documentElement;
  const [isLaidOut, set] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the part is put in
  useLayoutEffect(() => {
    if (isTold && neighbour()?.checkVisibility({ contentVisibilityAuto: true }) !== false) set(true);
  }, []);
  useEffect(() => {
    const element = part.current;
    if (element === null || !isTold) return;
    const changed = (event: Event) => {
      if (event.target === element) set(!(event as ContentVisibilityAutoStateChangeEvent).skipped);
    };
    element.addEventListener('contentvisibilityautostatechange', changed);
    return () => element.removeEventListener('contentvisibilityautostatechange', changed);
  }, [part, isTold]);
  return isLaidOut || !isTold;
};
