import { type Answer, type DateFact, type Fact, type NumericFact, parseAnswer } from '@huice/engine';
import { boundFigure, readFigureText, toPlainFigure } from '@huice/engine/figures';
import type { CellIssue } from './cell-issue.ts';
import { readDate } from './read-date.ts';
import { type Unit, worthOfUnit } from './unit.ts';

/** The answer that a cell gives, or why it gives none. */
export type CellRead = { readonly answer: Answer } | { readonly issue: CellIssue };

/** One figure, a bound, a range of figures or dates: `≥5000万`, `5000万-1亿`, `2019至2021`. */
export const readFigureCell = (fact: NumericFact | DateFact, unit: Unit | null, written: string): CellRead => {
  if (fact.kind === 'date') return readDateCell(fact, toPlainFigure(written.normalize('NFKC')));
  const context = { worth: unit === null ? null : worthOfUnit(unit), isStated: unit !== null };
  const read = readFigureText(fact, written, context);
  return 'trouble' in read ? { issue: { code: read.trouble } } : checked(fact, read.answer);
};

const readDateCell = (fact: DateFact, text: string): CellRead => {
  const { bound, figure } = boundFigure(text);
  switch (bound) {
    case 'at-least':
      return checked(fact, { min: dayOf(figure, 'min') });
    case 'above':
      return checked(fact, { min: dayOf(figure, 'max'), minExclusive: true });
    case 'up-to':
      return checked(fact, { max: dayOf(figure, 'max') });
    case 'below':
      return checked(fact, { max: dayOf(figure, 'min'), maxExclusive: true });
    default: {
      const [low, high] = endsOf(text);
      if (high !== undefined) return checked(fact, { min: dayOf(low, 'min'), max: dayOf(high, 'max') });
      return checked(fact, spanOf(text) ?? readDate(text));
    }
  }
};

const dayOf = (text: string, side: 'min' | 'max'): string => spanOf(text)?.[side] ?? readDate(text);

const checked = (fact: Fact, answer: Answer): CellRead => {
  const read = parseAnswer(fact, answer);
  if (read.ok) return { answer };
  const [issue] = read.issues;
  return issue === undefined ? { answer: null } : { issue: { code: 'figure', issue: { ...issue, path: [] } } };
};

/** The two ends of a range of dates, or the one date there is. */
const endsOf = (text: string): readonly [string, string?] => {
  const [low = text, high, ...more] = text.replace(/\s+/g, ' ').split(/ ?(?:~|至|到|—|–) ?| (?:-|to) /);
  return high === undefined || high === '' || more.length > 0 ? [text] : [low, high];
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
