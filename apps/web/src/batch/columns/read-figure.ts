import { type Answer, type Fact, parseAnswer, parseDecimal, parseMoney, toPlain } from '@huice/engine';
import { readDate } from '../../state/read-date.ts';
import type { CellIssue } from './cell-issue.ts';
import { type Unit, yuanIn } from './unit.ts';

export type CellRead = { readonly answer: Answer } | { readonly issue: CellIssue };

const bareNumber = /^[+-]?[\d.,' ]*\d(?:e[+-]?\d+)?$/i;

/** `5000万-1亿`, `100~200`, `2019至2021`, `≥5000万`, `1亿以上`, or one figure. Bounds count as included. */
export const readFigureCell = (fact: Fact, unit: Unit | null, written: string): CellRead => {
  const text = written.normalize('NFKC').trim();
  const ends = endsOf(fact, text);
  if (ends === null) {
    const span = fact.kind === 'date' ? spanOf(text) : null;
    return checked(fact, span ?? figureText(fact, unit, text));
  }
  const [low, high] = ends;
  if (
    fact.kind === 'money' &&
    unit === 'yuan' &&
    low !== '' &&
    high !== '' &&
    bareNumber.test(low) !== bareNumber.test(high)
  )
    return { issue: { code: 'range-unit' } };
  const min = low === '' ? {} : { min: endText(fact, unit, low, 'first') };
  const max = high === '' ? {} : { max: endText(fact, unit, high, 'last') };
  return checked(fact, { ...min, ...max });
};

const checked = (fact: Fact, answer: Answer): CellRead => {
  const read = parseAnswer(fact, answer);
  if (read.ok) return { answer };
  const [issue] = read.issues;
  return issue === undefined ? { answer: null } : { issue: { code: 'figure', issue: { ...issue, path: [] } } };
};

const least =
  /^(?:>=|≥|>|不低于|不少于|至少|超过|高于|大于|多于|不低於|不少於|超過|高於|大於|多於|at least|from|more than|over)\s*(.+)$/i;
const most =
  /^(?:<=|≤|<|不超过|不高于|不多于|至多|低于|少于|小于|不超過|不高於|不多於|低於|少於|小於|at most|up to|less than|under)\s*(.+)$/i;

/** The two ends as written, either of which may be open; null for a single figure. */
const endsOf = (fact: Fact, text: string): readonly [string, string] | null => {
  const [, from] = least.exec(text) ?? /^(.+?)(?:及?以上|\+| or more)$/i.exec(text) ?? [];
  if (from !== undefined) return [from.trim(), ''];
  const [, to] = most.exec(text) ?? /^(.+?)(?:及?以下|以内|以內| or less)$/i.exec(text) ?? [];
  if (to !== undefined) return ['', to.trim()];
  const separator =
    fact.kind === 'date'
      ? /\s*(?:~|～|至|到|—|–)\s*|\s+(?:-|to)\s+/
      : /(?<=[^\s(+-])\s*(?:~|～|至|到|—|–|-| to )\s*(?=\S)/i;
  // An exponent (`1e-3`) is no range.
  if (fact.kind !== 'date' && bareNumber.test(text)) return null;
  const parts = text.split(separator);
  const [low, high] = parts;
  return parts.length === 2 && low !== undefined && high !== undefined ? [low, high] : null;
};

const endText = (fact: Fact, unit: Unit | null, text: string, side: 'first' | 'last'): string =>
  fact.kind === 'date'
    ? (spanOf(text)?.[side === 'first' ? 'min' : 'max'] ?? readDate(text))
    : figureText(fact, unit, text);

/** One figure, in the words that the engine reads; what makes no sense is passed on for the engine to refuse. */
const figureText = (fact: Fact, unit: Unit | null, text: string): string => {
  switch (fact.kind) {
    case 'money':
      return unit !== null && bareNumber.test(text) ? inYuan(text, unit) : text;
    case 'share':
      return ratioOf(text, unit);
    case 'quantity':
      return withoutUnit(fact, text);
    case 'date':
      return readDate(text);
    default:
      return text;
  }
};

/** Told in yuan: what a bare `1200` in a column of 万元 means has been settled once, for the whole column. */
const inYuan = (text: string, unit: Unit): string => {
  const number = parseMoney(text);
  const scale = yuanIn[unit];
  return number.ok && scale !== null ? toPlain(number.value.times(scale)) : text;
};

const ratioOf = (text: string, unit: Unit | null): string => {
  const hasSign = /[%％]$/.test(text);
  const number = parseDecimal(text.replace(/[%％]$/, '').trim());
  if (!number.ok) return text;
  return hasSign || unit !== 'ratio' ? toPlain(number.value.div(100)) : toPlain(number.value);
};

const withoutUnit = (fact: Fact & { readonly kind: 'quantity' }, text: string): string => {
  const unit = Object.values(fact.unit).find((one) => text.toLowerCase().endsWith(one.toLowerCase()));
  const number = unit === undefined ? text : text.slice(0, -unit.length).trim();
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(number) ? number.replaceAll(',', '') : number;
};

/** A year or a month is a span of days: `2019`, `2019-03`, `2019年3月`. */
const spanOf = (text: string): { readonly min: string; readonly max: string } | null => {
  const [, year, month] = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2}))?\s*[年月]?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { min: `${year}-01-01`, max: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const start = `${year}-${month.padStart(2, '0')}`;
  return { min: `${start}-01`, max: `${start}-${String(last).padStart(2, '0')}` };
};
