import type { AmountResult } from '@huice/engine';
import { marksOf } from './marks-of.ts';

/** The page's one scale: from nothing to `end` yuan, the same for every amount drawn. */
export interface Scale {
  readonly end: number;
  /** Where an amount falls, 0 to 100. */
  readonly at: (yuan: number) => number;
}

/** Ends at a round figure with room left for an open end. Linear, so that twice the length is twice the money. */
export const scaleFor = (amounts: readonly AmountResult[]): Scale => {
  const figures = amounts
    .flatMap(marksOf)
    .flatMap((mark) => ('to' in mark ? [mark.to] : 'from' in mark ? [mark.from * 1.25] : []));
  const end = roundUp(Math.max(1, ...figures));
  return { end, at: (yuan) => 100 * Math.min(1, Math.max(0, yuan) / end) };
};

/** The next of 1, 2, 5, 10, 20, 50, … */
const roundUp = (figure: number): number => {
  const power = 10 ** Math.floor(Math.log10(figure));
  return ([1, 2, 5, 10].find((step) => step * power >= figure) ?? 10) * power;
};
