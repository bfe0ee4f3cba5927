const key = 'pack';

/** Which of the packs in force the page is about, as its address says: `?pack=cn/zhejiang/quzhou`; null where it is the one of the seeds. */
export const askedPack = (): string | null => new URLSearchParams(globalThis.location?.search).get(key);

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
