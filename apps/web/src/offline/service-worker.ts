import { cachePrefix, fetchAll, firstMatch, type ListedFile, pageAddress } from './kept-files.ts';
import { lockOf, scriptsInUse } from './scripts-in-use.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly ListedFile[] };

// The build writes the list of all its files here; another list is another version.
const files = self.__WB_MANIFEST;
const { scope } = self.registration;

const digest = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
const named = digest(JSON.stringify(files)).then((version) => `${cachePrefix(scope)}${version}`);

const others = async (): Promise<readonly string[]> => {
  const own = await named;
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)) && name !== own);
};

/** Deletes what older versions left, save the files of a page that is still open. Returns the first scripts of those pages. */
const tidy = async (): Promise<readonly string[]> => {
  const [own, inUse] = [await caches.open(await named), await scriptsInUse()];
  const needed = new Set<string>();
  for (const name of await others()) {
    // A version that is on its way, or waits to be let in, is not an older one.
    if (self.registration.installing !== null || self.registration.waiting !== null) break;
    const cache = await caches.open(name);
    let isNeeded = false;
    for (const script of inUse) {
      if ((await firstMatch([own], script)) !== undefined || (await firstMatch([cache], script)) === undefined)
        continue;
      needed.add(script);
      isNeeded = true;
    }
    if (!isNeeded) await caches.delete(name);
  }
  return [...needed];
};

/** So long is waited for the pages of an older version: longer would hold up the next one. */
const patience = 10_000;

/** A page that is loaded anew lets go of its old files a moment after it has come back with the new ones, so that moment is waited for. */
const tidyOnceLeft = async (): Promise<void> => {
  // A lock for oneself is given when all that share it have let go.
  const letGo = (script: string) =>
    navigator.locks.request(lockOf(script), { signal: AbortSignal.timeout(patience) }, () => undefined);
  const needed = await tidy();
  const left = await Promise.allSettled(needed.map(letGo));
  if (left.some(({ status }) => status === 'fulfilled')) await tidy();
};

/** A page always comes from the version in charge; a part of it from whichever version that page is of. */
const answer = async (request: Request): Promise<Response> => {
  const own = await caches.open(await named);
  if (request.mode === 'navigate') return (await firstMatch([own], pageAddress(request.url))) ?? fetch(request);
  const older = await Promise.all((await others()).map((name) => caches.open(name)));
  return (await firstMatch([own, ...older], request.url)) ?? fetch(request);
};

self.addEventListener('install', (event) => {
  const fill = async () => {
    const older = await Promise.all((await others()).map((name) => caches.open(name)));
    await fetchAll(await caches.open(await named), older, files, scope);
  };
  event.waitUntil(fill());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(tidy));
});

// A new version waits until somebody says so: it must not change a page under the reader's hands.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidyOnceLeft());
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});
