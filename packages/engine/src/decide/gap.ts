import { figureOf } from '../diagram/scale.ts';
import type { CompareCondition, Comparison } from '../language/condition.ts';
import { countsWhole, type DateFact, type NumericFact } from '../language/fact.ts';
import type { Decimal } from '../value/decimal.ts';
import { toPlain } from '../value/decimal.ts';
import { intervalOf } from './interval.ts';
import type { Gap, Given, Range } from './report.ts';

/** How far the answers still possible are from the threshold; null when nothing is known or every answer meets it. */
export const gapOf = (condition: CompareCondition, fact: NumericFact | DateFact, given: Given | null): Gap | null => {
  if (given === null || (given.kind !== 'value' && given.kind !== 'range')) return null;
  const threshold = thresholdOf(condition, fact);
  const { min, max } = intervalOf(fact, given);
  const { minExclusive, maxExclusive }: Partial<Range> = given.kind === 'range' ? given : {};
  const direction = directionOf(condition.op, threshold, min, max, minExclusive, maxExclusive);
  if (direction === null) return null;
  const [near, far] = direction === 'up' ? [max, min] : [min, max];
  // What the figure has to cover; below zero when it is past the threshold already.
  const distance = (from: Decimal | null) => {
    if (from === null) return null;
    return direction === 'up' ? threshold.minus(from) : from.minus(threshold);
  };
  const farthest = distance(far);
  const exclusive = condition.op === '>' || condition.op === '<';
  // An answer that does not reach its own end is past a threshold that does not count either.
  const isPast = direction === 'up' ? minExclusive : maxExclusive;
  if (farthest !== null && (exclusive && !isPast ? farthest.lt(0) : farthest.lte(0))) return null;
  const nearest = near === far ? farthest : distance(near);
  return {
    direction,
    min: nearest === null || nearest.lt(0) ? '0' : toPlain(nearest),
    max: farthest === null ? null : toPlain(farthest),
    unit: units[fact.kind],
    exclusive,
  };
};

/** At least 2.5 people is at least 3 of them, and more than 2.5 is more than 2. */
const thresholdOf = ({ op, value }: CompareCondition, fact: NumericFact | DateFact): Decimal => {
  const stated = figureOf(fact, value);
  if (!countsWhole(fact) || op === '=' || stated.isInteger()) return stated;
  return op === '>=' || op === '<' ? stated.ceil() : stated.floor();
};

/** Null for an equality that is met or may still be: then it could be missed on either side. */
const directionOf = (
  op: Comparison,
  threshold: Decimal,
  min: Decimal | null,
  max: Decimal | null,
  minExclusive: true | undefined,
  maxExclusive: true | undefined,
): Gap['direction'] | null => {
  if (op === '>=' || op === '>') return 'up';
  if (op === '<=' || op === '<') return 'down';
  if (maxExclusive ? max?.lte(threshold) : max?.lt(threshold)) return 'up';
  return (minExclusive ? min?.gte(threshold) : min?.gt(threshold)) ? 'down' : null;
};

const units = { money: 'CNY', share: 'ratio', quantity: 'unit', date: 'days' } as const;
