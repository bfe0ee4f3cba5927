import type { Amount, Base } from '../language/amount.ts';
import type { Citation } from '../language/citation.ts';
import type { Text } from '../language/text.ts';
import { toFen } from '../value/decimal.ts';
import { present } from '../value/present.ts';
import type { AmountSpace } from './amount-space.ts';
import type { Interval } from './interval.ts';
import { reliefOf } from './relief.ts';
import type { AmountResult, LabelledAmount, ResolvedCitation } from './report.ts';

export type Resolve = (cites: readonly Citation[]) => readonly ResolvedCitation[];

export type Labelled<Of> = Omit<LabelledAmount, 'amount'> & { readonly amount: Of };

/** An amount in numbers, to the fen. */
export interface WorkedAmount
  extends Omit<AmountResult, 'min' | 'max' | 'parts' | 'readings' | 'instalments'>,
    Interval {
  readonly parts?: readonly WorkedAmount[];
  readonly readings?: readonly Labelled<WorkedAmount>[];
  readonly instalments?: readonly Labelled<WorkedAmount>[];
}

export type More = Partial<Omit<WorkedAmount, 'kind' | 'min' | 'max' | 'currency' | 'open' | 'citations'>>;

export const result = (
  kind: WorkedAmount['kind'],
  ends: Interval,
  open: readonly string[],
  citations: readonly ResolvedCitation[],
  more: More = {},
): WorkedAmount => {
  const { min, max } = fens(ends);
  return { kind, min, max, currency: 'CNY', ...more, open, citations };
};

/** One figure stays one figure, and is rounded once. */
export const fens = ({ min, max }: Interval): Interval => {
  const low = min === null ? null : toFen(min);
  return { min: low, max: max === min ? low : max === null ? null : toFen(max) };
};

export const described = (base: Base | undefined): { readonly base?: Text } =>
  base !== undefined && 'described' in base ? { base: base.described } : {};

/** To the fen, what is paid is one figure. */
export const isPoint = ({ min, max }: Interval): boolean => min !== null && (min === max || max?.eq(min) === true);

/** How an interval that rests on open facts may be read. */
export const kindOf = ({ min, max }: Interval, isOpen: boolean): WorkedAmount['kind'] => {
  if (min !== null) return max === null ? 'at-least' : 'range';
  if (max !== null) return 'up-to';
  return isOpen ? 'depends' : 'unstated';
};

/** What is said of an amount beside its figures. */
export const marks = (amount: Amount, space: AmountSpace): More => {
  const relief = reliefOf(amount);
  return present<More>({ relief, tight: space.isTight(amount) ? undefined : false });
};

/**
 * Ends to the fen. While nothing is known of a figure from which an amount runs up from nothing, it is never shown as "0 to …", as though 0
 * were likely: its lower end is not known.
 */
export const shown = (amount: Amount, open: readonly string[], space: AmountSpace): Interval => {
  const ends = fens(space.ends(amount));
  const { min, max } = ends;
  // Nobody is paid less than nothing.
  if (max?.isZero()) return { min: max, max };
  return { min: min?.isZero() && !isPoint(ends) && space.isUntold(open) ? null : min, max };
};

export const union = (of: readonly WorkedAmount[], more: readonly string[] = []): readonly string[] =>
  [...new Set([...more, ...of.flatMap((one) => one.open)])].sort();

export const judged = (of: readonly WorkedAmount[], more: readonly string[] = []): More => {
  const judgements = [...new Set([...more, ...of.flatMap((one) => one.judgements ?? [])])].sort();
  return judgements.length === 0 ? {} : { judgements };
};
