import type { Fact } from '@huice/engine';
import { answersOf, saysSomething } from './answers-of.ts';
import { fromFragment } from './fragment.ts';
import { keptAnswers } from './kept-answers.ts';
import { type DamagedLink, mendLink } from './mend-link.ts';

/**
 * Puts a sound address in the place of a damaged one: all that could be kept of it, or, where the visitor has answers of their
 * own, none of a company’s, until they ask for it. Null where there turns out to be no damage.
 */
export const mendAddress = (facts: readonly Fact[]): DamagedLink | null => {
  const mended = mendLink(location.hash, facts);
  if (mended === null) return null;
  const own = keptAnswers(facts);
  const linked = fromFragment(mended.whole, facts);
  const differs = mended.hasAnswers && linked !== null && answersOf(own) !== answersOf(linked);
  const isOpen = !(differs && saysSomething(own));
  const address = isOpen ? mended.whole : mended.place;
  // A path alone, with a slash too many, would be the name of another host.
  const [bare = ''] = location.href.split('#');
  history.replaceState(history.state, '', address === '#v1?' ? bare : address);
  return { ...mended, isOpen };
};
