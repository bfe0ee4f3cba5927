import { type Fact, type Locale, parseAnswer } from '@huice/engine';
import { describeGiven } from '@huice/engine/wording';
import { answerOf } from '../state/answer-of.ts';
import type { ReadAnswers } from '../state/answer-store.ts';
import { type Draft, isAnswered } from '../state/draft.ts';

/** One answer in words, as it stands on the screen. */
interface GivenAnswer {
  readonly label: string;
  /** Null where it is left open on trial. */
  readonly answer: string | null;
  readonly isTried: boolean;
  /** What the company itself has answered, or null. */
  readonly before: string | null;
}

/** What was answered and can be read, and what is only tried, in the order in which it is asked. */
export const givenAnswers = (
  facts: readonly Fact[],
  { drafts, own }: Pick<ReadAnswers, 'drafts' | 'own'>,
  locale: Locale,
): readonly GivenAnswer[] =>
  facts.flatMap((fact) => {
    const answer = inWords(fact, drafts[fact.id], locale);
    const isTried = own.trial !== null && Object.hasOwn(own.trial.drafts, fact.id);
    if (answer === null && !isTried) return [];
    return [{ label: fact.label[locale], answer, isTried, before: inWords(fact, own.drafts[fact.id], locale) }];
  });

/** Null where nothing was answered that can be read. */
const inWords = (fact: Fact, draft: Draft | undefined, locale: Locale): string | null => {
  const read = parseAnswer(fact, answerOf(fact, draft ?? ''));
  return read.ok && isAnswered(draft) ? describeGiven(fact, read.value, locale) : null;
};
