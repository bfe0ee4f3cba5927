import type { DateFact, Fact, NumericFact } from '../language/fact.ts';
import { hasTwoSides, type Term } from '../language/term.ts';
import { type CalendarDate, monthsBefore, toDayNumber } from '../value/calendar-date.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import { combined, type Interval, intervalOf } from './interval.ts';
import type { Given, Range } from './report.ts';

/** Of a quotient that does not end, so many places are told; what is decided is decided by the parts. */
const places = 10;

/** Digits enough for those places behind any figure of the language; eighty would cost three times as much. */
const Told = Decimal.clone({ precision: 32 });

/** What follows for a term from what is known of its parts; null where nothing is known, or where there is no such figure. */
export const workedOut = (
  term: Term,
  facts: ReadonlyMap<string, Fact>,
  given: ReadonlyMap<string, Given>,
  asOf: CalendarDate,
): Given | null => {
  const parts = [...term.facts, ...(term.over ?? [])];
  if (!parts.some((id) => given.has(id))) return null;
  if (term.kind === 'age') return ageGiven(term, given.get(term.facts[0] as string), asOf);
  const sum = (ids: readonly string[]): Interval => {
    const ends = ids.map((id) => intervalOf(facts.get(id) as NumericFact | DateFact, given.get(id)));
    return {
      min: combined(
        ends.map(({ min }) => min),
        'sum',
      ),
      max: combined(
        ends.map(({ max }) => max),
        'sum',
      ),
    };
  };
  const of = sum(term.facts);
  const over = hasTwoSides(term) ? sum(term.over ?? []) : null;
  const one = new Decimal(1);
  switch (term.kind) {
    case 'sum':
      return asGiven(of);
    case 'mean':
      return asGiven(quotient(of, point(new Decimal(term.facts.length))));
    case 'difference':
      return asGiven(less(of, over as Interval));
    case 'ratio':
      return asGiven(quotient(of, over as Interval));
    case 'growth': {
      const ratio = quotient(of, over as Interval);
      return ratio === null ? null : asGiven(less(ratio, point(one)));
    }
  }
};

const point = (at: Decimal): Interval => ({ min: at, max: at });

const less = (a: Interval, b: Interval): Interval => ({
  min: a.min === null || b.max === null ? null : a.min.minus(b.max),
  max: a.max === null || b.min === null ? null : a.max.minus(b.min),
});

/** Of what is divided by something that is never below nought; null where it can be nothing but nought. */
const quotient = ({ min, max }: Interval, by: Interval): Interval | null => {
  if (by.max?.isZero() === true) return null;
  const [least, most] = [by.min?.isPositive() === true && !by.min.isZero() ? by.min : null, by.max];
  // What is below nought is least when divided by little.
  const over = (end: Decimal | null, far: Decimal | null, near: Decimal | null) => {
    if (end === null) return null;
    if (end.isZero()) return end;
    const divisor = end.isNegative() ? near : far;
    return divisor === null ? (end.isNegative() ? null : new Decimal(0)) : divided(end, divisor);
  };
  const low = over(min, most, least);
  const high =
    max === null ? null : max.isNegative() ? over(max, least, most) : least === null ? null : divided(max, least);
  return { min: low, max: high };
};

const divided = (one: Decimal, by: Decimal): Decimal => new Told(one).dividedBy(by);

const asGiven = (ends: Interval | null): Given | null => {
  if (ends === null) return null;
  const { min, max } = ends;
  if (min !== null && max !== null && min.eq(max)) return { kind: 'value', value: written(min, Decimal.ROUND_HALF_UP) };
  if (min === null && max === null) return null;
  return {
    kind: 'range',
    min: min === null ? null : written(min, Decimal.ROUND_FLOOR),
    max: max === null ? null : written(max, Decimal.ROUND_CEIL),
  };
};

const written = (value: Decimal, how: 2 | 3 | 4): string => toPlain(value.toDecimalPlaces(places, how));

/** Who was founded later is younger. */
const ageGiven = (term: Term, given: Given | undefined, asOf: CalendarDate): Given | null => {
  const age = (date: string) => String(ageAt(date as CalendarDate, asOf, term));
  if (given?.kind === 'value') return { kind: 'value', value: age(String(given.value)) };
  const { min, max } = (given ?? { min: null, max: null }) as Range;
  return { kind: 'range', min: max === null ? null : age(max), max: min === null ? null : age(min) };
};

/** Whole years, months or days from a date to a day; none before it. */
const ageAt = (date: CalendarDate, asOf: CalendarDate, { unit = 'years' }: Term): number => {
  const days = toDayNumber(asOf) - toDayNumber(date);
  if (days <= 0) return 0;
  if (unit === 'days') return days;
  const months = Math.ceil(days / 28);
  let age = unit === 'years' ? Math.floor(months / 12) : months;
  while (age > 0 && date > monthsBefore(asOf, unit === 'years' ? 12 * age : age)) age--;
  return age;
};
