import type { Fact, Locale } from '@huice/engine';
import { isLocale } from '../words/language-of.ts';
import { companyName } from './company-name.ts';
import { type Drafts, emptyDrafts, isAnswered } from './draft.ts';
import { draftText, readDraft } from './draft-text.ts';

/** Everything that a link or the local copy restores. */
export interface FormState {
  /** The company's name as typed, or empty: it heads the brief, and decides nothing. */
  readonly company: string;
  readonly drafts: Drafts;
  /** The day as of which validity is judged, as it stands in the control. */
  readonly asOf: string;
  readonly locale: Locale;
}

/** Marks the shape of what follows; a later shape gets its own mark, and this one stays readable. */
const mark = 'v1?';

// No fact id starts so, and none can collide with these.
const asOfKey = '@as-of';
const localeKey = '@lang';
const companyKey = '@name';

/** A state of which a page may leave the day, the language or the answers unsaid. */
interface SaidOrNot {
  readonly company: string;
  readonly drafts: Drafts | null;
  readonly asOf: string | null;
  readonly locale: Locale | null;
}

/** One entry of an address: a key of a page, which begins with `@`, or the id of a fact. */
export type Pair = readonly [key: string, text: string];

/** `#v1?@page=sources&place=quzhou`. Encoded as little as a fragment needs, so that a link stays readable. */
export const fragmentOf = (pairs: readonly Pair[]): string =>
  `#${mark}${pairs.map(([key, text]) => `${plain(key)}=${plain(text)}`).join('&')}`;

/** What stands behind the mark of an address, by its keys; null when it is not one of ours. */
export const pairsOf = (fragment: string): URLSearchParams | null => {
  const text = fragment.replace(/^#/, '');
  return text.startsWith(mark) ? new URLSearchParams(text.slice(mark.length)) : null;
};

/** The day, the language, the name and the answers, each left out where it says nothing. */
export const saidPairs = ({ company, drafts, asOf, locale }: SaidOrNot): readonly Pair[] => {
  const name = companyName(company);
  return [
    ...(asOf === null ? [] : [[asOfKey, asOf] as const]),
    ...(locale === null ? [] : [[localeKey, locale] as const]),
    ...(name === '' ? [] : [[companyKey, name] as const]),
    ...Object.entries(drafts ?? {})
      .filter(([, draft]) => isAnswered(draft))
      .map(([id, draft]) => [id, draftText(draft)] as const),
  ];
};

/**
 * `#v1?@as-of=2026-01-31&@lang=en&place=quzhou&marketEquityFinancing=1.2%E4%BA%BF`. Behind the `#`, so that a company's
 * figures never reach a server's log.
 */
export const toFragment = (state: FormState): string => fragmentOf(saidPairs(state));

/** What is said of a company; without a name it is of a company without one. */
export type SaidState = Partial<FormState> & Pick<FormState, 'drafts'>;

/** What a link says. The day and the language are missing where it leaves them out. */
export type ReadFragment = SaidState & Pick<FormState, 'company'>;

/** Null when it is not one of ours; what it names but the facts do not is dropped. */
export const fromFragment = (fragment: string, facts: readonly Fact[]): ReadFragment | null => {
  const pairs = pairsOf(fragment);
  if (pairs === null) return null;
  const said = facts.flatMap((fact) => {
    const one = pairs.get(fact.id);
    return one === null ? [] : [[fact.id, readDraft(fact, one)] as const];
  });
  const asOf = pairs.get(asOfKey);
  const locale = pairs.get(localeKey);
  return {
    company: companyName(pairs.get(companyKey) ?? ''),
    drafts: { ...emptyDrafts(facts), ...Object.fromEntries(said) },
    ...(asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {}),
    ...(isLocale(locale) ? { locale } : {}),
  };
};

const plain = (text: string): string =>
  encodeURIComponent(text).replace(/%(2C|2F|3A|3F|40|7E)/g, (code) => decodeURIComponent(code));
