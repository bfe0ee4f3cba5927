const key = 'huice/left-at';

/**
 * Notes with which address the page is left. A reload may have set off some moments before, for an address without the
 * last keys, and what is written meanwhile comes too late for it.
 */
export const noteAddress = (): void => {
  try {
    sessionStorage.setItem(key, JSON.stringify([location.pathname + location.search, location.hash]));
  } catch {
    // Where nothing can be kept, the reload opens what the address held a moment before.
  }
};

/** After a reload, and after nothing else: back to the address that the page was left with. */
export const returnToAddress = (): void => {
  try {
    const left: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    sessionStorage.removeItem(key);
    const [visit] = performance.getEntriesByType('navigation');
    if (!(visit instanceof PerformanceNavigationTiming) || visit.type !== 'reload') return;
    if (Array.isArray(left) && left[0] === location.pathname + location.search)
      history.replaceState(history.state, '', String(left[1]));
  } catch {
    // As above.
  }
};
