import type { Fact, Locale } from '@huice/engine';
import { isLocale } from '../words/language-of.ts';
import { companyName } from './company-name.ts';
import { type Drafts, emptyDrafts, isAnswered } from './draft.ts';
import { draftText, readDraft } from './draft-text.ts';
import { checkKey, checkOf, type Pair } from './link-check.ts';
import { type Trial, trialOn } from './trial.ts';

/** Everything that a link or the local copy restores. */
export interface FormState {
  /** The company's name as typed, or empty: it heads the brief, and decides nothing. */
  readonly company: string;
  /** The answers as the company gave them. */
  readonly drafts: Drafts;
  /** What is tried on them, beside them: whoever passes it over has the company's own answers left. */
  readonly trial?: Trial | null;
  /** The day as of which validity is judged, as it stands in the control. */
  readonly asOf: string;
  readonly locale: Locale;
  /** The baseline and the plans of a pitch that a link brings along, each as a text of its own (pitch/kept/plan-text.ts). */
  readonly plans?: readonly Pair[];
}

/** Marks the shape of what follows; a later shape gets its own mark, and this one stays readable. */
const mark = 'v1?';

// No fact id starts so, and none can collide with these.
const asOfKey = '@as-of';
const localeKey = '@lang';
const companyKey = '@name';
const trialKey = '@try';
const planKeys = ['@base', '@A', '@B', '@C'];

/** Well above what a plan can be made to hold. */
const longestPlan = 8000;

/** Where one is on a page, which is no part of what is said of a company. */
const placeKeys = /^@(page|find|step|ask|status|place|field|instrument|validity|grade)$/;

/** Whether a key says something of a company or of the day, and not where one is on a page. */
export const isAnswerPair = ([key]: Pair): boolean => !placeKeys.test(key);

/** A state of which a page may leave the day, the language or the answers unsaid. */
interface AnswersOrNot {
  readonly company: string;
  readonly drafts: Drafts | null;
  readonly trial?: Trial | null;
  readonly asOf?: string | null;
  readonly locale?: Locale | null;
  readonly plans?: readonly Pair[];
}

/**
 * `#v1?@page=sources&place=quzhou`. Encoded as little as a fragment needs, so that a link stays readable. Where it says
 * something of a company its check stands first, so that no cut goes unnoticed.
 */
export const fragmentOf = (pairs: readonly Pair[]): string =>
  `#${mark}${checked(pairs)
    .map(([key, text]) => `${plain(key)}=${plain(text)}`)
    .join('&')}`;

const checked = (pairs: readonly Pair[]): readonly Pair[] => {
  const said = pairs.filter(isAnswerPair);
  return said.every(([key]) => key === asOfKey || key === localeKey) ? pairs : [[checkKey, checkOf(said)], ...pairs];
};

/** What stands behind the mark of an address, by its keys; null when it is not one of ours. */
export const pairsOf = (fragment: string): URLSearchParams | null => {
  const text = fragment.replace(/^#/, '');
  return text.startsWith(mark) ? new URLSearchParams(text.slice(mark.length)) : null;
};

/** The day, the language, the name and the answers, each left out where it says nothing. */
export const answerPairs = ({ company, drafts, trial, asOf, locale, plans = [] }: AnswersOrNot): readonly Pair[] => {
  const name = companyName(company);
  return [
    ...(asOf ? [[asOfKey, asOf] as const] : []),
    ...(locale ? [[localeKey, locale] as const] : []),
    ...(name === '' ? [] : [[companyKey, name] as const]),
    ...Object.entries(drafts ?? {})
      .filter(([, draft]) => isAnswered(draft))
      .map(([id, draft]) => [id, draftText(draft)] as const),
    ...(trial ? [[trialKey, trial.incentive] as const] : []),
    ...Object.entries(trial?.drafts ?? {}).map(([id, draft]) => [`${trialKey}.${id}`, draftText(draft)] as const),
    ...plans,
  ];
};

/**
 * `#v1?@as-of=2026-01-31&@lang=en&place=quzhou&marketEquityFinancing=1.2%E4%BA%BF`. Behind the `#`, so that a company's
 * figures never reach a server's log.
 */
export const toFragment = (state: FormState): string => fragmentOf(answerPairs(state));

/** Some of it; without a name it is of a company without one. */
export type PartialFormState = Partial<FormState> & Pick<FormState, 'drafts'>;

/** What a link says. The day and the language are missing where it leaves them out. */
export type ReadFragment = PartialFormState & Pick<FormState, 'company'>;

/** Null when it is not one of ours; what it names but the facts do not is dropped. */
export const fromFragment = (fragment: string, facts: readonly Fact[]): ReadFragment | null => {
  const pairs = pairsOf(fragment);
  if (pairs === null) return null;
  const draftsFrom = (before: string): Drafts =>
    Object.fromEntries(
      facts.flatMap((fact) => {
        const one = pairs.get(`${before}${fact.id}`);
        return one === null ? [] : [[fact.id, readDraft(fact, one)] as const];
      }),
    );
  const drafts = { ...emptyDrafts(facts), ...draftsFrom('') };
  const trial = trialOn(drafts, pairs.get(trialKey) ?? '', draftsFrom(`${trialKey}.`));
  const asOf = pairs.get(asOfKey);
  const locale = pairs.get(localeKey);
  const plans = planKeys.flatMap((key): Pair[] => {
    const text = pairs.get(key);
    return text === null ? [] : [[key, text.slice(0, longestPlan)]];
  });
  return {
    company: companyName(pairs.get(companyKey) ?? ''),
    drafts,
    ...(trial === null ? {} : { trial }),
    ...(asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {}),
    ...(isLocale(locale) ? { locale } : {}),
    ...(plans.length === 0 ? {} : { plans }),
  };
};

/**
 * Whether all that an address says has been read: written again it is the same. What it leaves out, its check included, is
 * not missed; a place within a page is no link. What is not sound, `mend-link.ts` looks into.
 */
export const isSound = (fragment: string, facts: readonly Fact[]): boolean => {
  const read = fromFragment(fragment, facts);
  if (read === null) return !/[=%&?]|^#v\d*$/.test(fragment);
  const found = [...(pairsOf(fragment) ?? [])].filter(isAnswerPair);
  const written = new Map(checked(answerPairs(read)));
  return (
    fragment !== `#${mark}` &&
    new Set(found.map(([key]) => key)).size === found.length &&
    found.every(([key, text]) => written.get(key) === text) &&
    // What an older link may have taken along, or lost, without its being told.
    !found.some(([, text]) => text.includes('\ufffd') || (found[0]?.[0] !== checkKey && suspicious.test(text)))
  );
};

const suspicious = /%[0-9a-f]{2}|[\s\p{P}]$/iu;

const plain = (text: string): string =>
  encodeURIComponent(text).replace(/%(2C|2F|3A|3F|40|7E)/g, (code) => decodeURIComponent(code));
