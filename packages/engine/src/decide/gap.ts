import { figureOf } from '../diagram/scale.ts';
import type { CompareCondition, Comparison } from '../language/condition.ts';
import { boundsOf, type DateFact, type NumericFact } from '../language/fact.ts';
import type { Decimal } from '../value/decimal.ts';
import { toPlain } from '../value/decimal.ts';
import type { Gap, Given } from './report.ts';

/** How far the answers still possible are from the threshold; null when nothing is known or every answer meets it. */
export const gapOf = (condition: CompareCondition, fact: NumericFact | DateFact, given: Given | null): Gap | null => {
  if (given === null || (given.kind !== 'value' && given.kind !== 'range')) return null;
  const threshold = figureOf(fact, condition.value);
  const { min, max } = endsOf(fact, given);
  const direction = directionOf(condition.op, threshold, min, max);
  if (direction === null) return null;
  const [near, far] = direction === 'up' ? [max, min] : [min, max];
  // What the figure has to cover; below zero when it is past the threshold already.
  const distance = (from: Decimal) => (direction === 'up' ? threshold.minus(from) : from.minus(threshold));
  const nearest = near === null ? null : distance(near);
  const farthest = far === null ? null : distance(far);
  const exclusive = condition.op === '>' || condition.op === '<';
  if (farthest !== null && (exclusive ? farthest.lt(0) : farthest.lte(0))) return null;
  return {
    direction,
    min: nearest === null || nearest.lt(0) ? '0' : toPlain(nearest),
    max: farthest === null ? null : toPlain(farthest),
    unit: unitOf(fact),
    exclusive,
  };
};

/** Null for an equality that is met or may still be: then it could be missed on either side. */
const directionOf = (
  op: Comparison,
  threshold: Decimal,
  min: Decimal | null,
  max: Decimal | null,
): Gap['direction'] | null => {
  if (op === '>=' || op === '>') return 'up';
  if (op === '<=' || op === '<') return 'down';
  if (max?.lt(threshold)) return 'up';
  return min?.gt(threshold) ? 'down' : null;
};

const unitOf = (fact: NumericFact | DateFact): Gap['unit'] => {
  switch (fact.kind) {
    case 'money':
      return 'CNY';
    case 'share':
      return 'ratio';
    case 'quantity':
      return 'unit';
    case 'date':
      return 'days';
  }
};

const endsOf = (fact: NumericFact | DateFact, given: Extract<Given, { kind: 'value' | 'range' }>) => {
  const read = (text: string | null) => (text === null ? null : figureOf(fact, text));
  if (given.kind === 'value') {
    const value = figureOf(fact, String(given.value));
    return { min: value, max: value };
  }
  const bounds = fact.kind === 'date' ? { minimum: null, maximum: null } : boundsOf(fact);
  return { min: read(given.min ?? bounds.minimum), max: read(given.max ?? bounds.maximum) };
};
