import { useLayoutEffect, useRef } from 'react';

/** Where the reader stood in each view, by its address. */
const places = new Map<string, number>();

/** Whether the reader has stood somewhere below the head of the view that the address names. */
export const hasPlace = (): boolean => (places.get(location.hash) ?? 0) > 0;

/**
 * Coming to a view by a link starts at its heading; going back finds the place that was left. Either way the heading takes
 * the focus, so that a reader who hears the page is told where they are.
 */
export const useArrival = (view: string): void => {
  const here = useRef(view);
  const followed = useRef(false);
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const scrolled = () => places.set(location.hash, scrollY);
    const clicked = ({ target }: MouseEvent) => {
      followed.current = target instanceof Element && target.closest('a[href^="#"]') !== null;
    };
    addEventListener('scroll', scrolled, { passive: true });
    addEventListener('click', clicked, { capture: true });
    return () => {
      removeEventListener('scroll', scrolled);
      removeEventListener('click', clicked, { capture: true });
    };
  }, []);
  useLayoutEffect(() => {
    if (here.current === view) return;
    here.current = view;
    const place = followed.current ? 0 : (places.get(location.hash) ?? 0);
    followed.current = false;
    scrollTo({ top: place, behavior: 'instant' });
    document.getElementById('view-title')?.focus({ preventScroll: true });
  }, [view]);
};
