import type { Fact } from '@huice/engine';
import { type Drafts, isAnswered } from '../../state/draft.ts';
import { draftText } from '../../state/draft-text.ts';

const textOf = (drafts: Drafts, id: string): string => {
  const draft = drafts[id];
  return draft === undefined || !isAnswered(draft) ? '' : draftText(draft);
};

/** The facts to which not all of these say the same, in the order in which they are asked. */
export const diffAnswers = (facts: readonly Fact[], of: readonly Drafts[]): readonly Fact[] =>
  facts.filter(({ id }) => new Set(of.map((drafts) => textOf(drafts, id))).size > 1);
