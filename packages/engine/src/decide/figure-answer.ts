import { figureOf } from '../diagram/scale.ts';
import { fail, issue, type Outcome, ok, shown, under } from '../issue.ts';
import { boundsOf, countsWhole, type DateFact, type NumericFact } from '../language/fact.ts';
import { parseCalendarDate } from '../value/calendar-date.ts';
import { type Decimal, decimalOf, MAX_EXPONENT, parseDecimal, toPlain } from '../value/decimal.ts';
import { strangeUnit } from '../value/money-wording.ts';
import { parseMoney } from '../value/parse-money.ts';
import { plainDate } from '../value/plain-date.ts';
import { present } from '../value/present.ts';
import { type Interval, intervalOf } from './interval.ts';
import { figureText } from './region.ts';
import type { Given, Range } from './report.ts';
import { isRecord, strayKeys, wrongKind } from './wrong-kind.ts';

type Figured = NumericFact | DateFact;

/** A figure or a date, or a range of them. */
export const readFigures = (fact: Figured, answer: unknown): Outcome<Given | null> => {
  if (isFigure(answer)) {
    const short = fact.kind !== 'date' && typeof answer === 'number' ? shortFigure(fact, answer) : undefined;
    if (short !== undefined) return ok({ kind: 'value', value: short });
    if (fact.kind === 'date' && typeof answer === 'string' && plainDate(answer) >= 0)
      return ok({ kind: 'value', value: answer });
    const figure = readFigure(fact, answer);
    return figure.ok ? ok({ kind: 'value', value: written(fact, figure.value) }) : figure;
  }
  const expected = `${nounOf(fact)}, or { "min": …, "max": … }`;
  if (!isRecord(answer)) return fail(wrongKind(expected, answer));
  const issues = strayKeys(answer, ['min', 'max', 'minExclusive', 'maxExclusive'], expected);
  const flag = (key: 'minExclusive' | 'maxExclusive'): boolean => {
    const given = answer[key] ?? false;
    if (typeof given !== 'boolean') issues.push(wrongKind('true or false', given, [key]));
    return given === true;
  };
  const end = (key: 'min' | 'max'): Decimal | null => {
    const given = answer[key] ?? null;
    if (given === null) return null;
    const figure = isFigure(given) ? readFigure(fact, given) : fail(wrongKind(nounOf(fact), given));
    if (figure.ok) return figure.value;
    issues.push(...under([key], figure.issues));
    return null;
  };
  const given = [end('min'), end('max'), flag('minExclusive'), flag('maxExclusive')] as const;
  return issues.length > 0 ? { ok: false, issues } : rangeOf(fact, ...given);
};

/** As an answer has it. Its figure is not read out of the text again. */
const written = <End extends Decimal | null>(fact: Figured, at: End): string | (null & End) => {
  if (at === null) return at as null & End;
  const text = figureText(fact, at);
  if (fact.kind !== 'date') decimalOf(text, at);
  return text;
};

/** What is counted whole has a next one: more than 5 people are 6 or more. */
const rangeOf = (
  fact: Figured,
  from: Decimal | null,
  to: Decimal | null,
  above: boolean,
  below: boolean,
): Outcome<Given | null> => {
  const isWhole = countsWhole(fact);
  const min = isWhole ? beside(from, Number(above)) : from;
  const max = isWhole ? beside(to, -Number(below)) : to;
  if (min === null && max === null) return ok(null);
  const [low, high] = [written(fact, min), written(fact, max)];
  // An end that was not given is the fact's own.
  const ends = intervalOf(fact, { kind: 'range', min: low, max: high });
  const order = orderOf(ends);
  const isOpen = !isWhole && (above || below);
  if (order > 0 && !above && !below)
    return fail(issue('range/upside-down', ['min'], `at most ${high}`, `${low}`, undefined, 'swap the two ends'));
  if (order > 0 || (order === 0 && isOpen))
    return fail(issue('profile/nothing-possible', [below ? 'max' : 'min'], 'at least one possible answer', 'none'));
  if (order === 0 && min !== null && max !== null) return ok({ kind: 'value', value: low as string });
  const opened = present<Pick<Range, 'minExclusive' | 'maxExclusive'>>({
    minExclusive: (isOpen && above && min !== null) || null,
    maxExclusive: (isOpen && below && max !== null) || null,
  });
  return ok({ kind: 'range', min: low, max: high, ...opened });
};

const beside = (end: Decimal | null, step: number): Decimal | null => (end === null ? null : end.plus(step));

/** Below 0 where there is room between the two, or an end is open. */
const orderOf = ({ min, max }: Interval): number => (min === null || max === null ? -1 : min.comparedTo(max));

const isFigure = (answer: unknown): answer is string | number =>
  typeof answer === 'string' || typeof answer === 'number';

const nounOf = (fact: Figured): string =>
  ({
    money: 'an amount in CNY such as "1200万"',
    quantity: `a number (${fact.kind === 'quantity' ? fact.unit.en : ''})`,
    share: 'a ratio such as "0.25"',
    date: 'a date YYYY-MM-DD',
  })[fact.kind];

const readFigure = (fact: Figured, given: string | number): Outcome<Decimal> => {
  if (fact.kind === 'date') {
    if (typeof given === 'number') return fail(wrongKind(nounOf(fact), given));
    const day = parseCalendarDate(given);
    return day.ok ? ok(figureOf(fact, day.value)) : day;
  }
  if (typeof given === 'number') {
    // JSON has already rounded it: 9007199254740993 arrives as 9007199254740992.
    if (Math.abs(given) > Number.MAX_SAFE_INTEGER) {
      const limit = String(MAX_EXPONENT);
      const hint = 'write it as text, in quotes';
      return fail(
        issue('decimal/out-of-bounds', [], 'a number that JSON holds exactly', String(given), { limit }, hint),
      );
    }
  }
  const figure = fact.kind === 'money' && typeof given === 'string' ? parseMoney(given) : parseDecimal(String(given));
  if (figure.ok) return inBounds(fact, figure.value);
  const [, unit] = fact.kind === 'money' ? [] : (strangeUnit.exec(String(given)) ?? []);
  if (unit === undefined) return figure;
  // A figure, and behind it words that it is not followed by here.
  const own = fact.kind === 'quantity' && { expected: `${fact.unit['zh-Hans']} / ${fact.unit.en}` };
  return fail(issue('profile/other-unit', [], nounOf(fact), shown(unit), { unit, ...own }));
};

const inBounds = (fact: NumericFact, figure: Decimal): Outcome<Decimal> => {
  const { minimum, maximum } = boundsOf(fact);
  const plain = toPlain(figure);
  if (figure.lt(minimum)) return fail(issue('profile/below-minimum', [], `${minimum} or more`, plain, { minimum }));
  if (maximum !== null && figure.gt(maximum)) {
    const isPercent = fact.kind === 'share' && figure.lte(100);
    const hint = isPercent ? `write ${plain}% as ${toPlain(figure.dividedBy(100))}` : undefined;
    return fail(issue('profile/above-maximum', [], `${maximum} or less`, plain, { maximum }, hint));
  }
  if (countsWhole(fact) && !figure.isInteger()) return fail(issue('profile/not-whole', [], 'a whole number', plain));
  return ok(figure);
};

/** So many characters hold at most 15 digits after the point, and no figure of so few digits shares its double. */
const maxShort = 16;

/** A number that needs no Decimal to be read: short, without an exponent, and clearly within the fact's bounds. */
const shortFigure = (fact: NumericFact, given: number): string | undefined => {
  const text = String(given);
  if (text.length > maxShort || text.includes('e') || !Number.isFinite(given)) return undefined;
  const { minimum, maximum } = boundsOf(fact);
  const fits = (text === minimum || given > Number(minimum)) && (maximum === null || given < Number(maximum));
  const isWhole = !countsWhole(fact) || Number.isInteger(given);
  return fits && isWhole && Math.abs(given) < 1e15 ? text : undefined;
};
