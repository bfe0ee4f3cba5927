import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from '../../print/use-printing.ts';
import { whenIdle } from '../../state/when-idle.ts';
import { drawnFurther, type RowSlice } from './row-slices.ts';

interface Drawn {
  readonly slices: readonly RowSlice[];
  /** False while some of them are not yet what is wanted. */
  readonly isDone: boolean;
  /** What they stand in. */
  readonly place: RefObject<HTMLDivElement | null>;
}

/**
 * Draws what is wanted one slice after another when the page is idle, so that a key waits for none of it. All at once for
 * paper, for whoever is just looking at it, and when `whole` says so.
 */
export const useDrawn = (wanted: readonly RowSlice[], whole: boolean): Drawn => {
  const [slices, draw] = useState<readonly RowSlice[]>(whole ? wanted : []);
  const place = useRef<HTMLDivElement>(null);
  const inSight = useRef(false);
  const printing = usePrinting();
  const isDone = drawnFurther(slices, wanted) === slices;
  useEffect(() => {
    if (place.current === null || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver((entries) => {
      inSight.current = entries.at(-1)?.isIntersecting ?? false;
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!isDone && (printing || inSight.current)) draw(wanted);
  }, [isDone, printing, wanted]);
  useEffect(() => {
    if (isDone) return;
    return whenIdle(() => draw(drawnFurther(slices, wanted)));
  }, [isDone, slices, wanted]);
  return { slices, isDone, place };
};
