import { type Fact, isRare } from '../language/fact.ts';
import type { Question } from './question.ts';

/** From so many on, what few companies have is asked at once. */
const fewest = 4;

/**
 * The facts to ask for at once, best first, where the best question is one of several that few companies have: "which of these do you
 * have?" Empty where it is asked by itself. `alone`: facts that are to be asked by themselves.
 */
export const askedAtOnce = (
  questions: readonly Question[],
  facts: ReadonlyMap<string, Fact>,
  alone: readonly string[] = [],
): readonly string[] => {
  const rare = questions.flatMap(({ fact }) => (isRare(facts.get(fact)) && !alone.includes(fact) ? [fact] : []));
  return rare.length >= fewest && rare[0] === questions[0]?.fact ? rare : [];
};
