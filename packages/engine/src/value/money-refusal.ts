import { fail, type Issue, type IssueCode, issue, shown } from '../issue.ts';
import { MAX_EXPONENT, MAX_NUMBER_LENGTH } from './decimal.ts';

type MoneyCode = Extract<IssueCode, `money/${string}`>;
export type MoneyRefusal = { readonly ok: false; readonly issues: readonly Issue[] };

/** One issue about the whole text. A hint given here replaces the usual one of its code. */
export const refuseMoney = (code: MoneyCode, text: string, params: Issue['params'] = {}, hint?: string): MoneyRefusal =>
  fail(
    issue(code, [], 'an amount in CNY', code === 'money/too-long' ? `${text.length} characters` : shown(text), {
      hint: hint ?? usualHints[code],
      ...(Object.keys(params).length === 0 ? {} : { params }),
    }),
  );

export const moneyHints = {
  approximate: 'Give one exact amount, or a range with its lowest and highest amount.',
  half: 'Write a half in digits, for example 0.5亿.',
  brackets: 'Write the amount without brackets; a negative amount takes a minus sign.',
  separators: 'Separate digits in groups of three, such as 1,200,000, with at most one decimal point.',
  powers: 'Write the amount out so that it has one reading, for example 150, 12000 or 1.2亿.',
  fen: 'Write jiao and fen as decimals of a yuan, for example 3000.50.',
} as const;

const usualHints: Readonly<Record<MoneyCode, string>> = {
  'money/empty': 'Give an amount such as 1200万 or 12,000,000, or leave the question unanswered.',
  'money/too-long': `Write the amount in at most ${MAX_NUMBER_LENGTH} characters, for example 1.2亿.`,
  'money/not-a-number': 'Write digits or Chinese numerals, for example 1200万, 1.2亿 or 一千二百万.',
  'money/ambiguous': moneyHints.powers,
  'money/two-numbers': 'Give one amount, or use a range with its lowest and highest amount.',
  'money/out-of-bounds': `Amounts have at most ${MAX_EXPONENT + 1} digits before the decimal point and ${MAX_EXPONENT} after it.`,
  'money/unknown-unit': 'Use 元, 万元 or 亿元 (or thousand, million, billion).',
  'money/foreign-currency': 'Convert the amount to CNY first.',
};
