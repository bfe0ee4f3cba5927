import { type AmountResult, Decimal, type Result } from '@huice/engine';

/** What can be said of several amounts together. Caps are listed, never added; pools and unknowns are only counted. */
export interface Total {
  readonly count: number;
  /** The sum of what the sources promise at least, CNY; null when none names a least amount. */
  readonly atLeast: Decimal | null;
  /** Each cap on its own, CNY, the largest first. */
  readonly caps: readonly Decimal[];
  /** How many name neither. */
  readonly unstated: number;
}

/** Over what is in force only: an amount whose validity nobody confirms is promised to no one. */
export const totalOf = (results: readonly Result[]): Total => {
  const inForce = results.filter(({ validity }) => validity.state === 'in-force');
  const leasts = inForce.flatMap(({ amount }) => leastOf(amount));
  const caps = inForce.flatMap(({ amount }) => capsOf(amount)).toSorted((one, other) => other.comparedTo(one));
  return {
    count: inForce.length,
    atLeast: leasts.length === 0 ? null : leasts.reduce((sum, one) => sum.plus(one), new Decimal(0)),
    caps,
    unstated: inForce.filter(({ amount }) => leastOf(amount).length === 0 && capsOf(amount).length === 0).length,
  };
};

/** What a company does not have to pay is not paid to it, and is counted by nobody as cash. */
const leastOf = ({ kind, min, parts, relief }: AmountResult): readonly Decimal[] => {
  if (kind === 'sum' && parts !== undefined) return parts.flatMap(leastOf);
  return min === null || kind === 'up-to' || relief !== undefined ? [] : [new Decimal(min)];
};

const capsOf = ({ kind, min, max, parts, relief }: AmountResult): readonly Decimal[] => {
  if (kind === 'sum' && parts !== undefined) return parts.flatMap(capsOf);
  return max === null || min === max || relief === true ? [] : [new Decimal(max)];
};
