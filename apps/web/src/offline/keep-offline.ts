import { isFramed } from '../state/kept.ts';
import { cachePrefix, fetchedAtAddress, firstMatch } from './kept-files.ts';
import { lockOf } from './scripts-in-use.ts';
import { amendStanding, currentStanding } from './standing.ts';

const hour = 60 * 60 * 1000;
const minute = 60 * 1000;

/** Pages lie in the folder that the worker may serve. */
const scope = (): string => new URL('./', document.baseURI).href;

const firstScript = (): string =>
  document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? document.baseURI;

/** When the files of this very page were fetched, if a copy is kept. */
const whenFetched = async (): Promise<string | null> => {
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix(scope()))) continue;
    if ((await firstMatch([name], firstScript())) === undefined) continue;
    return (await (await firstMatch([name], fetchedAtAddress(scope())))?.text()) ?? null;
  }
  return null;
};

/** Tells of every version that waits, and of one that another tab has let in. */
const watchVersions = (workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void => {
  const look = () => {
    // The first version that this browser keeps replaces nothing.
    if (registration.waiting !== null && workers.controller !== null) amendStanding({ update: 'waiting' });
  };
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  look();
  let isControlled = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (isControlled) amendStanding({ update: 'elsewhere' });
    isControlled = true;
    void whenFetched().then((fetchedAt) => amendStanding({ fetchedAt }));
  });
};

const yes = () => true;
const no = () => false;

/** Asks the server for a newer version, seldom; what becomes of the asking also tells whether it can be reached. */
const watchServer = (registration: ServiceWorkerRegistration): void => {
  let asked = 0;
  const ask = async () => {
    asked = Date.now();
    const reached = navigator.onLine && (await registration.update().then(yes, no));
    amendStanding({ offline: !reached });
  };
  const askIfDue = () => {
    const pause = currentStanding().offline ? minute : hour;
    if (document.visibilityState === 'visible' && Date.now() - asked >= pause) void ask();
  };
  addEventListener('online', () => void ask());
  addEventListener('offline', () => void ask());
  document.addEventListener('visibilitychange', askIfDue);
  setInterval(askIfDue, minute);
  void ask();
};

/** Keeps this page and all others for use without a network. Where that is not allowed, nothing is kept and all else works. */
export const keepOffline = async (): Promise<void> => {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  // Whoever sees the page in a frame of another site did not come to keep it.
  if (workers === undefined || isFramed()) return;
  void navigator.locks?.request(lockOf(firstScript()), { mode: 'shared' }, () => new Promise<never>(() => undefined));
  workers.controller?.postMessage('tidy');
  const registration = await workers.register('./service-worker.js', { updateViaCache: 'none' });
  watchVersions(workers, registration);
  // First, so that a page without its server says at once of when its rules are.
  amendStanding({ fetchedAt: await whenFetched().catch(() => null) });
  watchServer(registration);
};

/** Lets the waiting version in and reloads this page with it; the other tabs stay as they are. */
export const update = async (): Promise<void> => {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  const waiting = (await workers?.getRegistration())?.waiting;
  if (workers === undefined || !waiting) {
    location.reload();
    return;
  }
  workers.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
};
