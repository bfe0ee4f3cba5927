/**
 * What words of a column stand for that no option is called by, as the reader has settled it: the plain form of a word
 * (`plainText`) to an option’s id, to `true` or `false` for a yes or no, or to one of the two below.
 */
export type Meanings = ReadonlyMap<string, string>;

/** The word says nothing: it counts as not known. No option’s id begins so. */
export const saysNothing = '@unknown';

/** The word names something, but none of the options. */
export const noneOfThem = '@none';

export const noMeanings: Meanings = new Map();
