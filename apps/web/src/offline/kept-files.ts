/** A file of this build. Without a revision its name itself changes with its content. */
export interface ListedFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Caches belong to the origin, and another copy of the page may live in another folder of it. */
export const cachePrefix = (scope: string): string => `huice ${scope} `;

/** Beside the files of a version: when they were fetched. No server has a file of this name. */
export const fetchedAtAddress = (scope: string): string => new URL('./fetched-at.txt', scope).href;

/** Fetches every file of a version, or rejects: half a version is never kept. What an older one already holds is copied. */
export const fetchAll = async (
  own: Cache,
  older: readonly string[],
  files: readonly ListedFile[],
  scope: string,
): Promise<void> => {
  const listed = new Set(files.map(({ url }) => url));
  const fetchOne = async ({ url, revision }: ListedFile) => {
    const address = new URL(url, scope).href;
    const copy = revision === null ? await firstMatch(older, address) : undefined;
    const response = copy ?? (await fetch(address, { cache: revision === null ? 'default' : 'no-cache' }));
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    if (url.endsWith('.html') && namesStrangers(await response.clone().text(), listed))
      throw new Error(`${address} is of another version`);
    await own.put(address, withoutRedirect(response));
  };
  await Promise.all(files.map(fetchOne));
  await own.put(fetchedAtAddress(scope), new Response(new Date().toISOString()));
};

/** While a new version is being put on the server, a page of one may come with the list of the other. */
const namesStrangers = (html: string, listed: ReadonlySet<string>): boolean =>
  [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].some(([, url = '']) => !listed.has(url));

/** A browser refuses to open a page from an answer that was redirected, as from `/library.html` to `/library`. */
const withoutRedirect = (response: Response): Response =>
  response.redirected ? new Response(response.body, { headers: response.headers }) : response;

/**
 * The file from the first of these caches that holds it. Asked for by name, and never opened: to open a cache that has just been
 * deleted creates it again. What a server varies its answer by does not matter to files that never change.
 */
export const firstMatch = async (among: readonly string[], address: string): Promise<Response | undefined> => {
  for (const cacheName of among) {
    const found = await caches.match(address, { cacheName, ignoreVary: true });
    if (found !== undefined) return found;
  }
  return undefined;
};

/** `https://…/huice/?utm=1` → `https://…/huice/index.html`: a page is one file, whatever was asked of it. */
export const pageAddress = (url: string): string => {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
};
