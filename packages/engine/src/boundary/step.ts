import type { Cut, Scale } from '../diagram/scale.ts';
import { countsWhole, type DateFact, type NumericFact } from '../language/fact.ts';
import { Decimal } from '../value/decimal.ts';

/** The smallest difference that counts: one fen, one day, one of a whole thing, a hundredth of a percent. */
const stepOf = (fact: NumericFact | DateFact): Decimal => {
  switch (fact.kind) {
    case 'money':
      return new Decimal('0.01');
    case 'date':
      return new Decimal(1);
    case 'share':
      return new Decimal('0.0001');
    case 'quantity':
      return new Decimal(countsWhole(fact) ? 1 : '0.01');
  }
};

export type Side = 'below' | 'on' | 'above';

/** On a cut and one step to either side of it, within the bounds of the fact. */
export const around = (
  fact: NumericFact | DateFact,
  cut: Cut,
  { minimum, maximum }: Pick<Scale, 'minimum' | 'maximum'>,
): readonly (readonly [Side, Decimal])[] => {
  const step = stepOf(fact);
  const sides: readonly (readonly [Side, Decimal])[] = [
    // What is counted is cut before 6 whether the rule says "at least 6" or "more than 5"; below 5 is a step below that.
    ...(countsWhole(fact) ? ([['below', cut.at.minus(2)]] as const) : []),
    ['below', cut.at.minus(step)],
    ['on', cut.at],
    ['above', cut.at.plus(step)],
  ];
  return sides.filter(([, figure]) => figure.gte(minimum) && (maximum === null || figure.lte(maximum)));
};
