import type { Fact, Locale } from '@huice/engine';
import { type View, viewFrom, viewPairs } from '../../frame/library-view.ts';
import { type Drafts, isAnswered } from '../../state/draft.ts';
import { answerPairs, fragmentOf, fromFragment, pairsOf } from '../../state/fragment.ts';
import type { Pair } from '../../state/link-check.ts';
import type { Trial } from '../../state/trial.ts';
import { type Chosen, facetIds, nothingChosen } from '../list/facet.ts';

/** Everything that the library's address holds. */
export interface LibraryState {
  readonly view: View;
  /** What is searched for, as typed. */
  readonly find: string;
  readonly chosen: Chosen;
  /** The day as of which validity is judged; null for today, so that a kept link stays of the day. */
  readonly asOf: string | null;
  /** Null until the reader has chosen one. */
  readonly locale: Locale | null;
  /** The company's name that came with the link, or empty. */
  readonly company: string;
  /** Answers that came with the link; null when it holds none, and those kept in this browser count. */
  readonly drafts: Drafts | null;
  /** What is tried on these answers elsewhere. */
  readonly trial: Trial | null;
}

const findKey = '@find';

/** The form's own address with keys of the library before it: one link opens in both pages, and each drops what is the other's. */
export const libraryFragment = ({ view, find, chosen, ...said }: LibraryState): string =>
  fragmentOf([
    ...viewPairs(view),
    ...(find === '' ? [] : [[findKey, find] as const]),
    ...facetIds.filter((id) => chosen[id].length > 0).map((id): Pair => [`@${id}`, chosen[id].join(',')]),
    ...answerPairs(said),
  ]);

/** Whatever the address holds, a state: what cannot be read is left out. */
export const libraryState = (fragment: string, facts: readonly Fact[]): LibraryState => {
  const form = fromFragment(fragment, facts);
  const pairs = pairsOf(fragment) ?? new URLSearchParams();
  const chosen = Object.fromEntries(
    facetIds.map((id) => [id, (pairs.get(`@${id}`) ?? '').split(',').filter((one) => one !== '')]),
  );
  const trial = form?.trial ?? null;
  const isAnswerPair = form !== null && (trial !== null || Object.values(form.drafts).some(isAnswered));
  return {
    view: viewFrom(pairs),
    find: (pairs.get(findKey) ?? '').slice(0, 200),
    chosen: { ...nothingChosen, ...chosen },
    asOf: form?.asOf ?? null,
    locale: form?.locale ?? null,
    company: form?.company ?? '',
    drafts: isAnswerPair ? form.drafts : null,
    trial,
  };
};
