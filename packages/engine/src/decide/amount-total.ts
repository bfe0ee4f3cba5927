import type { Amount } from '../language/amount.ts';
import { amountsIn } from '../language/parts.ts';
import { Decimal } from '../value/decimal.ts';
import { added } from './amount-ends.ts';
import type { AmountSpace } from './amount-space.ts';
import { distinct } from './citations.ts';
import { cashOf, reliefOf } from './relief.ts';
import { judged, type More, marks, result, shown, union, type WorkedAmount } from './worked-amount.ts';

/**
 * Parts that are paid beside one another. They are added as they are shown, so that a reader who adds them up finds the same, unless what
 * is known ties them. What is not paid is no part of what is paid out.
 */
export const total = (
  amounts: readonly Amount[],
  parts: readonly WorkedAmount[],
  space: AmountSpace,
  as: (parts: readonly WorkedAmount[]) => { readonly kind: 'sum' | 'instalments'; readonly more: More },
): WorkedAmount => {
  const cash = cashOf(amounts);
  const open = union(parts);
  const counted = parts.filter(
    (_, at) => amountsIn(cash).length === parts.length || reliefOf(amounts[at] as Amount) !== true,
  );
  const asShown = added(counted);
  const exact = shown(cash, open, space);
  const near = (one: Decimal | null, other: Decimal | null) =>
    one !== null && other !== null && one.minus(other).abs().lte(Decimal.div(parts.length, 100)) ? one : other;
  const ends = {
    min: asShown.min === null && exact.min?.isZero() ? null : near(asShown.min, exact.min),
    max: near(asShown.max, exact.max),
  };
  const { kind, more } = as(parts);
  const said = { ...more, ...marks(cash, space), ...judged(parts) };
  return result(kind, ends, open, distinct(parts.flatMap((part) => part.citations)), said);
};
