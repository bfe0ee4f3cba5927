import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether the browser has laid this part out, which of a long list it does as the part comes into sight. Where it leaves nothing
 * out, or cannot say what, everything counts as laid out.
 */
export const useLaidOut = (part: RefObject<HTMLElement | null>): boolean => {
  const [isLaidOut, set] = useState(false);
  useEffect(() => {
    const element = part.current;
    if (element === null || isLaidOut) return;
    const mayBeLeftOut =
      'oncontentvisibilityautostatechange' in element && getComputedStyle(element).contentVisibility === 'auto';
    if (!mayBeLeftOut) return set(true);
    const changed = (event: Event) => {
      if (event.target === element && !(event as ContentVisibilityAutoStateChangeEvent).skipped) set(true);
    };
    element.addEventListener('contentvisibilityautostatechange', changed);
    return () => element.removeEventListener('contentvisibilityautostatechange', changed);
  }, [part, isLaidOut]);
  return isLaidOut;
};
