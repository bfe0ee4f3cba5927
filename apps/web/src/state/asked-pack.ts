const key = 'pack';

const ofThePast = 'seeds';

/**
 * Which of the packs in force the page is about, as its address says: `?pack=cn/zhejiang/quzhou`; null where it is the one of the documents
 * of the past, as links have it that were made before there was another, or `?pack=seeds`.
 */
export const askedPack = (): string | null => {
  const asked = new URLSearchParams(globalThis.location?.search).get(key);
  // A site that does not offer them shows its own policies, whatever leads to it.
  if (!OFFERS_THE_PAST && (asked === null || asked === ofThePast)) return OPENS_WITH_PACK;
  return asked === ofThePast ? null : asked;
};

/** An address that says nothing is about what is in force: of the nation, unless a site opens with another place. */
export const askForToday = (): void => {
  if (location.search === '' && location.hash === '')
    history.replaceState(history.state, '', `?${key}=${OPENS_WITH_PACK}`);
};

/** The address of a page about a pack: `./library.html?pack=cn`. */
export const pageAbout = (file: string, pack: string | null): string =>
  `./${file}${pack === null ? '' : `?${key}=${encodeURIComponent(pack).replaceAll('%2F', '/')}`}`;

/** Another page about the same pack. */
export const pageFile = (file: string): string => pageAbout(file, askedPack());

/** Under which name a page keeps something: what is said to one pack is nothing to another. */
export const ownName = (name: string): string => {
  const pack = askedPack();
  return pack === null ? name : `${name}@${pack}`;
};
