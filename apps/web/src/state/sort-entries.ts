import { isAnswerPair } from './fragment.ts';
import { checkKey, checkOf, inKeyOrder, markLength, type Pair, pairMark } from './link-check.ts';

/** The entries of a link by what its check says of them. */
export interface SortedOut {
  /** As they were written; where one is on the page, which the check leaves out, among them. */
  readonly sure: readonly Pair[];
  /** Changed, cut, or put in by others. */
  readonly doubtful: readonly Pair[];
  /** How many there were besides. */
  readonly missing: number;
}

const checkIn = (pairs: readonly Pair[]): string | undefined => pairs.find(([key]) => key === checkKey)?.[1];

const saidIn = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter((pair) => isAnswerPair(pair) && pair[0] !== checkKey);

/** Whether the link has a check, and it finds everything as it was written. */
export const isUnharmed = (pairs: readonly Pair[]): boolean => checkIn(pairs) === checkOf(saidIn(pairs));

/** One per entry, behind the mark of the whole; what is less than a mark was cut. */
const marksIn = (check: string): string[] =>
  Array.from({ length: Math.max(0, Math.floor(check.length / markLength) - 1) }, (_, at) =>
    check.slice((at + 1) * markLength, (at + 2) * markLength),
  );

/** Null where the link has no check. */
export const sortedOut = (pairs: readonly Pair[]): SortedOut | null => {
  const check = checkIn(pairs);
  if (check === undefined) return null;
  const marks = marksIn(check);
  let at = 0;
  const sure = new Map<Pair, Pair>();
  // In the order in which the marks stand, so that hardly anything changed meets one that is like its own by chance.
  for (const pair of inKeyOrder(saidIn(pairs))) {
    for (const one of withAndWithoutTail(pair)) {
      const found = marks.indexOf(pairMark(one), at);
      if (found < 0) continue;
      at = found + 1;
      sure.set(pair, one);
      break;
    }
  }
  const doubtful = saidIn(pairs).filter((pair) => !sure.has(pair));
  return {
    sure: pairs.map((pair) => sure.get(pair) ?? pair).filter((pair) => !doubtful.includes(pair)),
    doubtful,
    missing: Math.max(0, marks.length - sure.size - doubtful.length),
  };
};

/** What stands behind an entry may have been taken along from the text around the link: `quzhou。请查看`. */
const withAndWithoutTail = (pair: Pair): readonly Pair[] => {
  const [key, text] = pair;
  const ends = [...text.matchAll(/[\s\p{P}]/gu)].map(({ index }) => index).filter((index) => index > 0);
  return [pair, ...ends.slice(0, 20).map((end): Pair => [key, text.slice(0, end)])];
};
