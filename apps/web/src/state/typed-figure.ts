import type { Answer, DateFact, NumericFact, RangeAnswer } from '@huice/engine';
import type { typedAnswer, typedEnd } from '@huice/engine/figures';
import { readDate } from '@huice/tables';

interface Reading {
  readonly typedAnswer: typeof typedAnswer;
  readonly typedEnd: typeof typedEnd;
}

let reading: Reading | undefined;

/** What reads figures comes beside the pack, before a page is drawn: it is no part of the program that asks for both. */
export const readFiguresWith = (figures: Reading): void => {
  reading = figures;
};

const loaded = () => {
  if (reading === undefined) throw new Error('figures are read before what reads them has come');
  return reading;
};

/** Boxes ask in yuan, in the fact’s unit and in per cent. */
const worthIn = ({ kind }: NumericFact): string => (kind === 'share' ? '0.01' : '1');

/** What stands in a box as an answer: one figure or date, or the range that the words around a figure say. */
export const typedFigure = (fact: NumericFact | DateFact, typed: string): Answer =>
  fact.kind === 'date' ? readDate(typed.trim()) : loaded().typedAnswer(fact, typed.trim(), worthIn(fact));

/** What stands in the box of one end of a range. */
export const typedEndFigure = (fact: NumericFact | DateFact, typed: string, side: 'min' | 'max'): RangeAnswer => {
  if (fact.kind !== 'date') return loaded().typedEnd(fact, typed, worthIn(fact), side);
  return typed.trim() === '' ? {} : { [side]: readDate(typed.trim()) };
};
