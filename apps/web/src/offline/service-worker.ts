import { cachePrefix, fetchAll, firstMatch, type ListedFile, pageAddress } from './kept-files.ts';
import { scriptsInUse } from './scripts-in-use.ts';

declare const self: ServiceWorkerGlobalScope;
/** The build puts the list of all its files here; another list is another version. */
declare const BUILT_FILES: readonly ListedFile[];

const files = BUILT_FILES;
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

/** Deletes what older versions left, save the files of a page that is still open. */
const tidy = async (): Promise<void> => {
  const [own, inUse] = [await named, await scriptsInUse()];
  for (const name of await others()) {
    // A version that is on its way, or waits to be let in, is not an older one.
    if (self.registration.installing !== null || self.registration.waiting !== null) return;
    const needs = async (script: string) =>
      (await firstMatch([own], script)) === undefined && (await firstMatch([name], script)) !== undefined;
    if (!(await Promise.all(inUse.map(needs))).some(Boolean)) await caches.delete(name);
  }
};

/** A page always comes from the version in charge; a part of it from whichever version that page is of. */
const answer = async (request: Request): Promise<Response> => {
  const own = await named;
  if (request.mode === 'navigate') return (await firstMatch([own], pageAddress(request.url))) ?? fetch(request);
  return (await firstMatch([own, ...(await others())], request.url)) ?? fetch(request);
};

self.addEventListener('install', (event) => {
  const fill = async () => fetchAll(await caches.open(await named), await others(), files, scope);
  event.waitUntil(fill());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(tidy));
});

// A new version waits until somebody says so: it must not change a page under the reader's hands.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});
