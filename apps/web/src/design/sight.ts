import { createContext, useContext } from 'react';

type Tell = (isNear: boolean) => void;

const told = new WeakMap<Element, Tell>();
let observer: IntersectionObserver | null = null;

/** Half a screen beyond what is seen counts as near, so that scrolling finds it drawn. */
const observe = (): IntersectionObserver => {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
    },
    { rootMargin: '50% 0px' },
  );
  return observer;
};

/** Whether the browser can tell what is in sight; where it cannot, everything counts as near. */
export const canTellSight = (): boolean => typeof IntersectionObserver === 'function';

/** Tells whenever the element comes near to what is seen, or goes far from it. */
export const watchSight = (element: Element, tell: Tell): (() => void) => {
  told.set(element, tell);
  observe().observe(element);
  return () => {
    told.delete(element);
    observe().unobserve(element);
  };
};

const SightContext = createContext(true);

export const SightProvider = SightContext.Provider;

/** Whether this part of the page is in sight or nearly so. */
export const useNearSight = (): boolean => useContext(SightContext);
