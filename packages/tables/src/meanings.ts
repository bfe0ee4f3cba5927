/**
 * What words of a column stand for that no option is called by, as the reader has settled it: the key of a word (`WordRead`) to an
 * option’s id, to several parted by `|` of which it is one, to `true` or `false` for a yes or no, or to one of those below.
 */
export type Meanings = ReadonlyMap<string, string>;

/** The word says nothing: it counts as not known. No option’s id begins so. */
export const saysNothing = '@unknown';

/** The word names something, but none of the options. */
export const noneOfThem = '@none';

/** Addresses that a rule has read together are each a word of their own. */
export const oneByOne = '@apart';

/** No word of a column means anything but what it says. */
export const noMeanings: Meanings = new Map();
