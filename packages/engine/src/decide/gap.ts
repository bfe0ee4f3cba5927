import type { CompareCondition } from '../language/condition.ts';
import { boundsOf, type DateFact, type NumericFact } from '../language/fact.ts';
import { figureOf } from '../diagram/scale.ts';
import type { Decimal } from '../value/decimal.ts';
import { toPlain } from '../value/decimal.ts';
import type { Gap, Given } from './report.ts';

/** How far the answers still possible are from the threshold; null when nothing is known or every answer meets it. */
export const gapOf = (condition: CompareCondition, fact: NumericFact | DateFact, given: Given | null): Gap | null => {
  if (given === null || (given.kind !== 'value' && given.kind !== 'range')) return null;
  const threshold = figureOf(fact, condition.value);
  const { min, max } = endsOf(fact, given);
  const exclusive = condition.op === '>' || condition.op === '<';
  const unit = unitOf(fact);
  const below = (value: Decimal) => (exclusive ? value.lte(threshold) : value.lt(threshold));
  const above = (value: Decimal) => (exclusive ? value.gte(threshold) : value.gt(threshold));
  const up =
    condition.op === '>=' || condition.op === '>' || (condition.op === '=' && max !== null && max.lt(threshold));
  if (up) {
    if (min !== null && !below(min)) return null;
    const nearest = max === null || max.gt(threshold) ? null : threshold.minus(max);
    return {
      direction: 'up',
      min: toPlain(nearest ?? threshold.minus(threshold)),
      max: min === null ? null : toPlain(threshold.minus(min)),
      unit,
      exclusive,
    };
  }
  if (condition.op === '=' && (min === null || min.lte(threshold))) return null;
  if (max !== null && !above(max)) return null;
  const nearest = min === null || min.lt(threshold) ? null : min.minus(threshold);
  return {
    direction: 'down',
    min: toPlain(nearest ?? threshold.minus(threshold)),
    max: max === null ? null : toPlain(max.minus(threshold)),
    unit,
    exclusive,
  };
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
