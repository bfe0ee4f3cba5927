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
  const end = roundUp(amounts.reduce((most, amount) => Math.max(most, reachOf(amount)), 1));
  const known = scales.get(end);
  if (known !== undefined) return known;
  const scale: Scale = { end, at: (yuan) => 100 * Math.min(1, Math.max(0, yuan) / end) };
  scales.set(end, scale);
  return scale;
};

// One object for one scale, so that what is drawn on it stays as it is when another amount changes.
const scales = new Map<number, Scale>();
const reaches = new WeakMap<AmountResult, number>();

/** How far an amount needs the scale to go. */
const reachOf = (amount: AmountResult): number => {
  const known = reaches.get(amount);
  if (known !== undefined) return known;
  const figures = marksOf(amount).map((mark) => ('to' in mark ? mark.to : 'from' in mark ? mark.from * 1.25 : 0));
  const reach = Math.max(0, ...figures);
  reaches.set(amount, reach);
  return reach;
};

/** The next of 1, 2, 5, 10, 20, 50, … */
const roundUp = (figure: number): number => {
  const power = 10 ** Math.floor(Math.log10(figure));
  return ([1, 2, 5, 10].find((step) => step * power >= figure) ?? 10) * power;
};
