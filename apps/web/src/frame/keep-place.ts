/** How far the page and what scrolls within it were scrolled. */
interface Place {
  readonly top: number;
  /** Of each element that asks for it by `data-keeps-place`, in the order of the page. */
  readonly frames: readonly (readonly [top: number, left: number])[];
}

const storageKey = 'huice/places';

/** More steps back than anybody takes. */
const keptPlaces = 40;

/** This step of the history; where the browser has no name for it, the page. */
const here = (): string =>
  (window as { readonly navigation?: { readonly currentEntry?: { readonly key: string } | null } }).navigation
    ?.currentEntry?.key ?? location.pathname;

const places = (): Readonly<Record<string, Place>> => {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
  } catch {
    return {};
  }
};

const frames = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-keeps-place]')];

const keep = (): void => {
  const place: Place = {
    top: scrollY,
    frames: frames().map(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]),
  };
  const { [here()]: _, ...others } = places();
  const all = [...Object.entries(others), [here(), place] as const].slice(-keptPlaces);
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(all)));
  } catch {
    // Without room for it, the way back leads to the head of the page.
  }
};

/** How long a page may take to be drawn, and how long what it holds has to stay in place to need no more looking after. */
const longest = 30_000;
const steady = 1_500;

/**
 * Brings a page to where it was left, as it grows; the browser itself does so only for pages that come from the server whole. Whoever
 * scrolls or types meanwhile has somewhere else to go.
 */
const comeBack = ({ top, frames: inner }: Place): void => {
  const ended = new AbortController();
  const { signal } = ended;
  const go = () => {
    scrollTo({ top, behavior: 'instant' });
    for (const [at, frame] of frames().entries()) {
      const [down = 0, across = 0] = inner[at] ?? [];
      frame.scrollTo({ top: down, left: across, behavior: 'instant' });
    }
  };
  const isThere = () =>
    Math.abs(scrollY - top) < 2 && inner.every(([down], at) => Math.abs((frames()[at]?.scrollTop ?? -1) - down) < 2);
  // Each step of the drawing changes how high the page is, the last on a busy machine long after the others.
  const grown = new ResizeObserver(go);
  grown.observe(document.body);
  // What a frame holds grows without the page. It is looked at by the clock, which stops soon: who reads by other means than keys and
  // pointers scrolls without an event of their own.
  let since = performance.now();
  const clock = setInterval(() => {
    if (!isThere()) {
      since = performance.now();
      go();
    } else if (performance.now() - since > steady) clearInterval(clock);
  }, 100);
  const end = setTimeout(() => ended.abort(), longest);
  signal.addEventListener('abort', () => {
    grown.disconnect();
    clearInterval(clock);
    clearTimeout(end);
  });
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(act, () => ended.abort(), { signal, capture: true, passive: true });
  go();
};

/** Keeps where the page is scrolled to when it is left, and comes back to there on the way back and after a reload. */
export const keepPlace = (): void => {
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', keep);
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const place = entry?.type === 'back_forward' || entry?.type === 'reload' ? places()[here()] : undefined;
  if (place !== undefined) comeBack(place);
};
