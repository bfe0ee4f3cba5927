/** One entry of an address: a key of a page, which begins with `@`, or the id of a fact. */
export type Pair = readonly [key: string, text: string];

/** Stands first in a link, so that a link whose end is lost still has it. */
export const checkKey = '@check';

/** How many characters each mark has. */
export const markLength = 3;

/** A number that tells one text from another (FNV-1a, 32 bits): against accidents, not against anyone. */
export const fingerprint = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Three characters of it, for a link. */
const markOf = (text: string): string => (fingerprint(text) % 36 ** markLength).toString(36).padStart(markLength, '0');

/** In the order of their keys, whatever order the facts of a pack stand in. */
export const inKeyOrder = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));

export const pairMark = ([key, text]: Pair): string => markOf(`${key}=${text}`);

/** One mark for the whole, and one for each entry: so a link that was cut or changed tells what of it still stands. */
export const checkOf = (pairs: readonly Pair[]): string => {
  const marks = inKeyOrder(pairs).map(pairMark);
  return [markOf(inKeyOrder(pairs).join('&')), ...marks].join('');
};
