import type { Scale } from '../diagram/scale.ts';
import type { DateFact, Fact, NumericFact } from '../language/fact.ts';
import { type CalendarDate, fromDayNumber } from '../value/calendar-date.ts';
import { type Decimal, toPlain } from '../value/decimal.ts';

/** A stretch of figures or dates. An end is null where it is open; an `exclusive` end does not count itself. */
export interface Stretch {
  readonly kind: 'between';
  readonly min: string | null;
  readonly minExclusive: boolean;
  readonly max: string | null;
  readonly maxExclusive: boolean;
}

/** Values of a fact that have the same effect. */
export type Region =
  | { readonly kind: 'is'; readonly value: boolean }
  | { readonly kind: 'one-of'; readonly options: readonly string[] }
  | Stretch;

/** The cells `low` to `high` of a scale, as a person would say it: by the cuts around them. */
export const stretchOf = (scale: Scale, low: number, high: number): Stretch => {
  const { fact } = scale;
  const lower = scale.cuts[low - 1];
  const upper = scale.cuts[high];
  return {
    kind: 'between',
    min: lower === undefined ? null : figureText(fact, lower.at),
    minExclusive: lower?.side === 'after',
    max: upper === undefined ? null : figureText(fact, countsWhole(fact) ? upper.at.minus(1) : upper.at),
    maxExclusive: upper?.side === 'before' && !countsWhole(fact),
  };
};

/** Between one value and the next there is nothing: "below 5" is "4 or less". */
export const countsWhole = (fact: Fact): boolean =>
  fact.kind === 'date' || (fact.kind === 'quantity' && fact.whole === true);

/** A figure as an answer would give it: a plain decimal, or YYYY-MM-DD for a count of days. */
export const figureText = (fact: NumericFact | DateFact, figure: Decimal): string =>
  fact.kind === 'date' ? (fromDayNumber(figure.toNumber()) as CalendarDate) : toPlain(figure);
