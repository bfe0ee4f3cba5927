import type { Question } from '@huice/engine';
import type { Draft, Drafts } from '../state/draft.ts';
import { unsure } from '../state/draft.ts';

/** The questions that still matter, by what the reader has said about them. */
export interface QuestionPlan {
  readonly asked: readonly Question[];
  readonly later: readonly Question[];
  /** Answered `不清楚`: asking again would be badgering, but finding out may still change something. */
  readonly unsure: readonly Question[];
}

export const planQuestions = (
  questions: readonly Question[],
  drafts: Drafts,
  later: readonly string[],
): QuestionPlan => {
  const known = questions.filter(({ fact }) => !isUnsure(drafts[fact]));
  return {
    asked: known.filter(({ fact }) => !later.includes(fact)),
    later: known.filter(({ fact }) => later.includes(fact)),
    unsure: questions.filter(({ fact }) => isUnsure(drafts[fact])),
  };
};

const isUnsure = (draft: Draft | undefined): boolean => (typeof draft === 'object' ? draft.unsure : draft === unsure);
