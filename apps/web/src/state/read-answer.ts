import { type Answer, type Fact, parseAnswer } from '@huice/engine';
import { answerOf } from './answer-of.ts';
import type { Draft } from './draft.ts';

interface ReadAnswer {
  readonly answer: Answer;
  readonly read: ReturnType<typeof parseAnswer>;
}

/** What each fact was last answered, as text: the form library, the profile and what is said below a box ask for the same one. */
const last = new WeakMap<Fact, ReadAnswer & { readonly text: string }>();

/** An answer as the engine is told it, and what the engine reads in it. */
export const readAnswer = (fact: Fact, draft: Draft): ReadAnswer => {
  const text = JSON.stringify(draft);
  const known = last.get(fact);
  if (known?.text === text) return known;
  const answer = answerOf(fact, draft);
  const made = { text, answer, read: parseAnswer(fact, answer) };
  last.set(fact, made);
  return made;
};
