import type { Answer, RangeAnswer } from '../decide/profile.ts';
import type { NumericFact } from '../language/fact.ts';
import { readFigureText } from './read-figure-text.ts';

/** What stands in a box as an answer: a figure, or the range that the words around it say. What cannot be read is passed on, for `parseAnswer` to refuse. `worth`: what a bare number counts there. */
export const typedAnswer = (fact: NumericFact, typed: string, worth: string): Answer => {
  const read = readFigureText(fact, typed, { worth, isStated: false });
  return 'answer' in read ? read.answer : typed.trim();
};

/** What stands in the box of one end of a range; `低于1亿` in that of the upper one says that the end itself does not count. */
export const typedEnd = (fact: NumericFact, typed: string, worth: string, side: 'min' | 'max'): RangeAnswer => {
  if (typed.trim() === '') return {};
  const read = typedAnswer(fact, typed, worth);
  if (typeof read === 'string') return { [side]: read };
  const isThisEnd = Object.keys(read ?? {}).every((key) => key.startsWith(side));
  return isThisEnd ? (read as RangeAnswer) : { [side]: typed.trim() };
};
