import type { Fact } from '@huice/engine';
import { answerPairs, fragmentOf, fromFragment, isAnswerPair } from './fragment.ts';
import { checkKey, type Pair } from './link-check.ts';
import { isUnharmed, type SortedOut, sortedOut } from './sort-entries.ts';
import { entriesOf, rewritings, unwrapped } from './unwrap-link.ts';

/** What became of a link on its way, and what could be kept of it. */
export interface MendedLink {
  /**
   * `newer`: in a shape that this version cannot read. `unreadable`: nothing of it could be read. `mended`: nothing is missing.
   * `partly`: what is kept is beyond doubt, and the rest was left out.
   */
  readonly became: 'newer' | 'unreadable' | 'mended' | 'partly';
  /** What was left out: the key as it stood, and its text. */
  readonly dropped: readonly Pair[];
  /** How many entries are known to be missing altogether. */
  readonly missing: number;
  /** The address with what could be kept. */
  readonly whole: string;
  /** The same without anything of a company: where it leads on the page. */
  readonly place: string;
  /** Whether anything of a company could be kept. */
  readonly hasAnswers: boolean;
}

/** A damaged link that was opened. */
export interface DamagedLink extends MendedLink {
  /** Whether what could be kept of it is on the screen; otherwise the reader is asked, who has answers of their own here. */
  readonly isOpen: boolean;
}

/**
 * Takes a damaged link apart. Sure repairs are made: what was encoded once more as a whole, `&amp;` for `&`, blanks put in, a full
 * stop or a bracket taken along. By its check a link tells which entries are as they were; without one, what can be read
 * as an answer is taken for one, and nothing else. Null where there turns out to be no damage.
 */
export const mendLink = (fragment: string, facts: readonly Fact[]): MendedLink | null => {
  const text = unwrapped(fragment.replace(/^#/, ''));
  const [, version, rest = ''] = /^[^=&]{0,12}?v(\d+)\?(.*)$/s.exec(text) ?? [];
  if (version !== '1') return nothingOf(version === undefined ? 'unreadable' : 'newer');
  const texts = rewritings(rest);
  const sound = texts.find((one) => isUnharmed(entriesOf(one)));
  if (sound !== undefined) return keptOf(readEach(sortedAs(entriesOf(sound)), facts), fragment === `#v1?${sound}`);
  const candidates = texts.map((one) => readEach(sortedOut(entriesOf(one)) ?? bare(entriesOf(one), facts), facts));
  const [first, ...others] = candidates;
  const best = others.reduce((best, one) => (one.read.length > best.read.length ? one : best), first ?? nothingRead);
  return keptOf(best, best === first && !best.isChecked && fragment === `#v1?${texts[0] ?? ''}`);
};

const nothingOf = (became: 'newer' | 'unreadable'): MendedLink => ({
  became,
  dropped: [],
  missing: 0,
  whole: '#v1?',
  place: '#v1?',
  hasAnswers: false,
});

interface Sorted extends SortedOut {
  readonly isChecked: boolean;
  /** Whether something that stood behind an entry was taken away. */
  readonly isTrimmed?: boolean;
}

const sortedAs = (sure: readonly Pair[]): Sorted => ({ sure, doubtful: [], missing: 0, isChecked: true });

/** Without a check: every entry, the last without what was taken along behind it. */
const bare = (pairs: readonly Pair[], facts: readonly Fact[]): Sorted => {
  const last = pairs.at(-1);
  const trimmed = last === undefined ? undefined : withoutTail(last, facts);
  const isTrimmed = last !== undefined && trimmed !== last;
  const doubtful = isTrimmed && trimmed === undefined ? [last] : [];
  const sure = isTrimmed ? [...pairs.slice(0, -1), ...(trimmed === undefined ? [] : [trimmed])] : pairs;
  return { sure, doubtful, missing: 0, isChecked: false, isTrimmed };
};

/** What a text around a link leaves at its end. */
const tailMarks = /[\s.。;；、!！:：)）\]】}>》」』"”'’]/;

/** Undefined where what stands behind may belong to it: `12.` may have been `12.5`. */
const withoutTail = (pair: Pair, facts: readonly Fact[]): Pair | undefined => {
  const [key, text] = pair;
  const fact = facts.find(({ id }) => id === key);
  if (fact === undefined) return pair;
  let end = text.length;
  // A comma behind a list is the list cut short.
  const isTail = (one: string) => tailMarks.test(one) || (fact.kind !== 'choices' && /[,，]/.test(one));
  while (end > 0 && isTail(text.charAt(end - 1))) end--;
  const short = text.slice(0, end);
  if (short === text) return pair;
  return /\d$/.test(short) && /[.,]/.test(text.slice(short.length)) ? undefined : [key, short];
};

interface Read extends Sorted {
  readonly place: readonly Pair[];
  readonly read: readonly Pair[];
  readonly dropped: readonly Pair[];
}

/** Letters that were encoded twice. */
const isEncoded = /%[0-9a-f]{2}/i;

const nothingRead: Read = { ...sortedAs([]), place: [], read: [], dropped: [] };

/** Reads each entry by itself, and names those that cannot be read, or not in full. */
const readEach = (sorted: Sorted | (SortedOut & { readonly isChecked?: never }), facts: readonly Fact[]): Read => {
  const { sure, doubtful, isChecked = true } = sorted;
  const found = sure.filter((pair) => isAnswerPair(pair) && pair[0] !== checkKey);
  const dropped = [...doubtful];
  const texts = new Map<string, string>();
  const twice = new Set<string>();
  for (const [key, text] of found) {
    if ((texts.get(key) ?? text) !== text) twice.add(key);
    texts.set(key, text);
  }
  const read = [...texts].flatMap((pair): readonly Pair[] => {
    const [key] = pair;
    const isStrange = twice.has(key) || (!isChecked && isEncoded.test(pair[1]));
    const again = isStrange ? null : readAgain(pair, facts);
    if (again === null || isLess(pair, again)) dropped.push(pair);
    return again === null ? [] : [again];
  });
  return { ...sorted, isChecked, place: sure.filter((pair) => !isAnswerPair(pair)), read, dropped };
};

/** As it would be written again; null where that is not at all. */
const readAgain = (pair: Pair, facts: readonly Fact[]): Pair | null => {
  const [key, text] = pair;
  if (text.includes('\ufffd')) return null;
  if (key === '@try') return pair;
  const read = fromFragment(fragmentOf([pair]), facts);
  return (
    answerPairs({ ...read, company: read?.company ?? '', drafts: read?.drafts ?? null }).find(([of]) => of === key) ??
    null
  );
};

/** Of a list with an option that nobody offers, the rest is kept as a part of the answer. */
const isLess = ([, text]: Pair, [, again]: Pair): boolean => again.endsWith('?') && !text.includes('?');

const keptOf = ({ place, read, dropped, missing, isTrimmed }: Read, isAsWritten: boolean): MendedLink | null => {
  const isLost = dropped.length + missing > 0;
  const isEmpty = place.length + read.length === 0;
  if (isAsWritten && !isLost && isTrimmed !== true && !isEmpty) return null;
  return {
    became: isEmpty ? 'unreadable' : isLost ? 'partly' : 'mended',
    dropped,
    missing,
    whole: fragmentOf([...place, ...read]),
    place: fragmentOf(place),
    hasAnswers: read.some(([key]) => key !== '@as-of' && key !== '@lang'),
  };
};
