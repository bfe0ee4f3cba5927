import { type Fact, nothingOf } from '@huice/engine';
import { type Draft, emptyDraft } from './draft.ts';

/** The draft of a company that has nothing of a fact; an empty one where everybody has something. */
export const nothingDraft = (fact: Fact): Draft => {
  const nothing = nothingOf(fact);
  const empty = emptyDraft(fact);
  if (nothing === undefined) return empty;
  if (typeof empty === 'string') return String(nothing);
  return 'picked' in empty ? { ...empty, none: true } : { ...empty, exact: String(nothing) };
};
