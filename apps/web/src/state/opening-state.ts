import type { Fact, Locale } from '@huice/engine';
import { companyName } from './company-name.ts';
import { emptyDrafts, isAnswered } from './draft.ts';
import { type FormState, fromFragment, type SaidState, toFragment } from './fragment.ts';

interface Surroundings {
  readonly fragment: string;
  /** The copy kept in this browser, or null. */
  readonly stored: string | null;
  readonly today: string;
  readonly locale: Locale;
}

export interface Opening {
  readonly state: FormState;
  /** What was kept here before a link with other answers was opened, so that the reader can go back to it. */
  readonly before: FormState | null;
}

/** A link wins over the kept copy, and the kept copy over an empty form; the as-of day is today unless a link says otherwise. */
export const openingState = (facts: readonly Fact[], { fragment, stored, today, locale }: Surroundings): Opening => {
  const complete = (part: ReturnType<typeof fromFragment>): FormState | null =>
    part === null ? null : { asOf: today, locale, ...part };
  const copy = complete(fromFragment(stored ?? '', facts));
  const own = copy === null ? null : { ...copy, asOf: today };
  const linked = complete(fromFragment(fragment, facts));
  const empty: FormState = { company: '', drafts: emptyDrafts(facts), asOf: today, locale };
  if (linked === null) return { state: own ?? empty, before: null };
  const differs = own !== null && saysSomething(own) && answersOf(own) !== answersOf(linked);
  return { state: linked, before: differs ? own : null };
};

/** Whether there is anything to keep: an answer, or a name. */
export const saysSomething = ({ company, drafts }: Pick<FormState, 'company' | 'drafts'>): boolean =>
  companyName(company) !== '' || Object.values(drafts).some(isAnswered);

/** The name and the answers alone as one text, to tell whether two states say the same of the company. */
export const answersOf = ({ company = '', drafts }: SaidState): string =>
  toFragment({ company, drafts, asOf: '', locale: 'en' });
