import { type Answer, type DateFact, type NumericFact, unreachable } from '@huice/engine';
import type { FigureContext, readFigureText } from '@huice/engine/figures';
import { readDate } from './read-date.ts';

let reader: typeof readFigureText | undefined;

/** What reads figures is loaded beside the pack, before a page is drawn: it is no part of the program that asks for both. */
export const loadFigures = async (): Promise<void> => {
  reader = (await import('@huice/engine/figures')).readFigureText;
};

/** What stands in a box as an answer: one figure or date, or the range that the words around a figure say. What cannot be read is passed on as it is. */
export const typedFigure = (fact: NumericFact | DateFact, typed: string): Answer => {
  const text = typed.trim();
  if (fact.kind === 'date') return readDate(text);
  if (reader === undefined) throw new Error('figures are read before loadFigures has ended');
  const read = reader(fact, text, contextOf(fact));
  return 'answer' in read ? read.answer : text;
};

/** Boxes ask in yuan, in the fact’s unit and in per cent. */
const contextOf = (fact: NumericFact): FigureContext => {
  switch (fact.kind) {
    case 'money':
    case 'quantity':
      return { worth: '1', isStated: false };
    case 'share':
      return { worth: '0.01', isStated: false };
    default:
      return unreachable(fact);
  }
};
