import * as z from 'zod/mini';

/** `quzhou/unicorn-ipo-award`, `marketEquityFinancing`: letters, digits, and `. / - _ : #` inside; no name that objects inherit. */
const idPattern = /^(?!(?:constructor|prototype)$)[A-Za-z0-9](?:[A-Za-z0-9._/:#-]{0,118}[A-Za-z0-9])?$/;

export const idSchema = () => z.string().check(z.regex(idPattern, 'an id of letters, digits and . / - _'));

/** A plain decimal within the bounds of every figure in the language: at most 15 digits before and 15 after the point. */
export const decimalPattern = /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?$/;

export const decimalSchema = () =>
  z.string().check(z.regex(decimalPattern, 'a plain decimal such as "20000000" or "0.5"'));

/** A calendar date, or one known only to its month or year. Whether the day exists is checked with the references. */
const partialDatePattern = /^(?:19|20|21)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export const partialDateSchema = () => z.string().check(z.regex(partialDatePattern, 'YYYY, YYYY-MM or YYYY-MM-DD'));

/** Words of a person: not empty, and no longer than this. */
export const wordsSchema = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

/** At least one, at most a thousand: no list in a pack is empty without meaning, none is unbounded. */
export const someOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1), z.maxLength(1000));

/** A wording in each language. */
export const textSchema = () =>
  z.strictObject({ 'zh-Hans': wordsSchema(4000), 'zh-Hant': wordsSchema(4000), en: wordsSchema(4000) });
