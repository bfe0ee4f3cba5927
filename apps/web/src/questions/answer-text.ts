import { type Fact, parseAnswer } from '@huice/engine';
import { describeGiven } from '@huice/engine/wording';
import { answerOf } from '../state/answer-of.ts';
import { type Draft, isAnswered } from '../state/draft.ts';
import { draftText } from '../state/draft-text.ts';
import type { useWords } from '../words/use-words.ts';

/** What a question was answered with, in words; what cannot be read as it was typed. */
export const answerText = (
  fact: Fact,
  draft: Draft | undefined,
  { say, locale }: ReturnType<typeof useWords>,
): string => {
  if (draft === undefined || !isAnswered(draft)) return say('answer.none-yet');
  const read = parseAnswer(fact, answerOf(fact, draft));
  return read.ok ? describeGiven(fact, read.value, locale) : draftText(draft);
};
