import type { Given, Range } from '../language/given.ts';
import { figureOf, type Scale } from './scale.ts';

/** The first and the last cell that an answer leaves possible. */
export const scaleCells = (scale: Scale, given: Given): readonly [number, number] => {
  const figure = (text: string) => figureOf(scale.fact, text);
  if (given.kind === 'value') {
    const text = String(given.value);
    const cell = scale.cellOfText(text) ?? scale.cellOf(figure(text));
    return [cell, cell];
  }
  const { min, max, minExclusive, maxExclusive } = given as Range;
  const cellOf = (text: string, beside: 'above' | 'below' | false | undefined) =>
    beside ? scale.cellBeside(figure(text), beside) : scale.cellOf(figure(text));
  return [
    min === null ? 0 : cellOf(min, minExclusive && 'above'),
    max === null ? scale.cells - 1 : cellOf(max, maxExclusive && 'below'),
  ];
};
