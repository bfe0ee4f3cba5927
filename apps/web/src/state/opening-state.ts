import type { Fact, Locale } from '@huice/engine';
import { answersOf, saysSomething } from './answers-of.ts';
import { clientIn, clients, newClient } from './clients.ts';
import { emptyDrafts } from './draft.ts';
import { type FormState, fromFragment } from './fragment.ts';
import { kept } from './kept.ts';

interface Surroundings {
  readonly fragment: string;
  /** The copy kept in this browser, or null. */
  readonly stored: string | null;
  readonly today: string;
  readonly locale: Locale;
  /** Whose the kept copy is. */
  readonly keptBy?: string | null;
  /** Whose the entry of the history is, where the page has been here before. */
  readonly visited?: string | null;
  /** Whether that company has been left since. */
  readonly isLeft?: boolean;
}

export interface Opening {
  readonly state: FormState;
  /** Whose answers these are. */
  readonly client: string;
  /** What was kept here before a link with other answers was opened, or what an entry held whose company has been left: so that the reader can go back to it. */
  readonly before: FormState | null;
  readonly beforeBy: string;
  readonly isLeft: boolean;
  /** The kept copy as it was then: what differs from it later was written by another tab. */
  readonly seen: { readonly answers: string; readonly by: string | null };
}

/** A link wins over the kept copy, and the kept copy over an empty form; the as-of day is today unless a link says otherwise. */
export const openingState = (facts: readonly Fact[], around: Surroundings): Opening => {
  const { fragment, stored, today, locale, keptBy = null, visited = null, isLeft = false } = around;
  const complete = (part: ReturnType<typeof fromFragment>): FormState | null =>
    part === null ? null : { asOf: today, locale, ...part };
  const copy = complete(fromFragment(stored ?? '', facts));
  const own = copy === null ? null : { ...copy, asOf: today };
  const linked = complete(fromFragment(fragment, facts));
  const empty: FormState = { company: '', drafts: emptyDrafts(facts), asOf: today, locale };
  const owner = keptBy ?? (isLeft ? null : visited) ?? newClient();
  const seen = { answers: answersOf(own ?? empty), by: keptBy };
  if (linked === null) return { state: own ?? empty, client: owner, before: null, beforeBy: owner, isLeft, seen };
  const differs = answersOf(own ?? empty) !== answersOf(linked) || bringsPlans(linked, own);
  // Going back does not bring a company back that has been left.
  if (isLeft && visited !== null) {
    const before = differs && saysSomething(linked) ? linked : null;
    return {
      state: { ...(own ?? empty), locale: linked.locale },
      client: owner,
      before,
      beforeBy: visited,
      isLeft,
      seen,
    };
  }
  const client = own !== null && !differs ? owner : (visited ?? newClient());
  const before = own !== null && saysSomething(own) && differs ? own : null;
  return { state: linked, client, before, beforeBy: owner, isLeft, seen };
};

/** Plans that are not those kept are another's, or another writing: what is kept stays until the reader decides. */
const bringsPlans = ({ plans }: FormState, own: FormState | null): boolean =>
  plans !== undefined && JSON.stringify(plans) !== JSON.stringify(own?.plans);

/** As the page is opened now: by its address, its entry in the history, and what is kept. */
export const openNow = (facts: readonly Fact[], { today, locale }: Pick<Surroundings, 'today' | 'locale'>): Opening => {
  const visited = clientIn(history.state);
  return openingState(facts, {
    fragment: location.hash,
    stored: kept.read(),
    today,
    locale,
    keptBy: kept.by(),
    visited,
    isLeft: visited !== null && clients.isLeft(visited),
  });
};
