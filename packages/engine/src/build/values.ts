import { issueText, type Outcome } from '../issue.ts';
import { parseCalendarDate } from '../value/calendar-date.ts';
import { type Decimal, parseDecimal, toPlain } from '../value/decimal.ts';
import { parseMoney } from '../value/parse-money.ts';

/** Marked strings, so that money cannot be compared with a share, nor a date with a count. */
export type Cny = string & { readonly __unit: 'CNY' };
/** A ratio, made by `ratio`; 0.25 is 25%. */
export type Ratio = string & { readonly __unit: 'ratio' };
/** A number in the unit of its fact, made by `count`. */
export type Count = string & { readonly __unit: 'unit' };
/** A calendar date, made by `day`. */
export type Day = string & { readonly __unit: 'day' };

/** An author's typing error in a pack is a bug of the pack: it throws, at the line that has it. */
const sure = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.issues.map(issueText).join('; '));
};

const plain = (value: Decimal): string => toPlain(value);

/** An amount as one reads it in a document: `cny('1亿')`, `cny('2000万元')`. */
export const cny = (text: string): Cny => plain(sure(parseMoney(text))) as Cny;

/** A ratio: `ratio('0.5')` is 50%. */
export const ratio = (text: string): Ratio => plain(sure(parseDecimal(text))) as Ratio;

/** A number in the fact's own unit. */
export const count = (text: string): Count => plain(sure(parseDecimal(text))) as Count;

/** A calendar date: `day('2018-07-30')`. */
export const day = (text: string): Day => sure(parseCalendarDate(text)) as string as Day;
