import type { Gap } from '../decide/report.ts';
import type { Fact } from '../language/fact.ts';
import type { Locale } from '../language/text.ts';
import { Decimal } from '../value/decimal.ts';
import { grouped } from '../value/format-money.ts';
import { catalogue } from './catalogue.ts';
import { describeFigure, percent } from './describe-figure.ts';
import { fill } from './fill.ts';
import { noted } from './noted.ts';

/**
 * How far an answer is from what is required: `还差 2,000 万元`; from a range `还差 2,000 万元至 5,000 万元`; and when the nearest
 * answer already meets it, `可能已达到，至多还差 5,000 万元`.
 */
export const describeGap = (fact: Fact, gap: Gap, locale: Locale): string => {
  const { gap: words } = catalogue[locale];
  const sort = gap.unit === 'days' ? ({ up: 'later', down: 'earlier' } as const)[gap.direction] : gap.direction;
  const distance = (value: string | null) =>
    value === null ? undefined : describeDistance(fact, gap.unit, value, locale);
  const text = fill(words[sort][certaintyOf(gap)], { min: distance(gap.min), max: distance(gap.max) });
  if (!gap.exclusive) return text;
  // Standing exactly on the threshold leaves no distance to speak of, only the rule that it does not count.
  return gap.max !== null && isZero(gap.max) ? words.exclusive : noted(text, [words.exclusive], locale);
};

const certaintyOf = ({ min, max }: Gap) => {
  if (isZero(min) && (max === null || !isZero(max))) return max === null ? 'unknown' : 'perhaps';
  if (max === null) return 'open';
  return new Decimal(min).eq(max) ? 'exact' : 'range';
};

const isZero = (value: string): boolean => new Decimal(value).isZero();

const describeDistance = (fact: Fact, unit: Gap['unit'], value: string, locale: Locale): string => {
  const { figure } = catalogue[locale];
  if (unit === 'days') return fill(value === '1' ? figure.days.one : figure.days.other, { value: grouped(value) });
  // A distance between shares is not itself a share: from 20% to 25% is 5 percentage points.
  return unit === 'ratio' ? fill(figure.points, { value: percent(value) }) : describeFigure(fact, value, locale);
};
