import type { Pair } from './link-check.ts';

/** Well above the longest link that a page writes, so that anything opens in no time. */
const longest = 20_000;
const mostEntries = 500;

/** As much of it decoded as can be: a letter that was cut in two stays as it is. */
const decoded = (text: string): string =>
  text.replace(/(%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

/** What was encoded as a whole, perhaps more than once, as it was: until its mark can be read. */
export const unwrapped = (fragment: string): string => {
  let text = fragment.slice(0, longest);
  for (let turn = 0; turn < 4 && !/v\d+\?/.test(text); turn += 1) text = decoded(text);
  return text;
};

/** The `&` that became `&amp;` or `&#38;` in a page or a mail. */
const withoutEntities = (text: string): string => text.replace(/(&|%26)((amp|(#|%23)(38|x26))(;|%3B))+/gi, '&');

const withoutBlanks = (text: string): string =>
  text.replace(/[\s\u200b-\u200f\u2028-\u202e\ufeff]|%(20|09|0A|0D)|%E2%80%(8[B-F]|A[89A-E])|%EF%BB%BF|\+/gi, '');

/** What an address may have been before it was changed on its way, the surest first. */
export const rewritings = (text: string): readonly string[] => {
  const plain = withoutEntities(text);
  // All but the mark was encoded: not one sign is left that parts a key from its text.
  const parted = plain.includes('=') ? plain : withoutEntities(decoded(plain));
  const once = parted.replace(/%25([0-9a-f]{2})/gi, '%$1');
  return [...new Set([parted, once, withoutBlanks(parted), withoutBlanks(once)])];
};

export const entriesOf = (text: string): readonly Pair[] =>
  [...new URLSearchParams(text)].filter(([key, of]) => key !== '' || of !== '').slice(0, mostEntries);
