import { fail, type Issue, type IssueCode, issue, shown } from '../issue.ts';
import { MAX_EXPONENT, MAX_NUMBER_LENGTH } from './decimal.ts';

type MoneyCode = Extract<IssueCode, `money/${string}`>;
export type MoneyRefusal = { readonly ok: false; readonly issues: readonly Issue[] };

/** One issue about the whole text. A hint given here replaces the usual one of its code. */
export const refuseMoney = (
  code: MoneyCode,
  text: string,
  params?: Issue['params'],
  hint: string = usualHints[code],
): MoneyRefusal => {
  const received = code === 'money/too-long' ? `${text.length} characters` : shown(text);
  return fail(issue(code, [], 'an amount in CNY', received, params, hint));
};

export const exactHint = 'write one exact amount, or a range';

const usualHints: Readonly<Record<MoneyCode, string>> = {
  'money/empty': 'leave the fact out when it is not known',
  'money/too-long': `write at most ${MAX_NUMBER_LENGTH} characters, such as 1.2亿`,
  'money/not-a-number': 'write digits or Chinese numerals, such as 1200万 or 1.2亿',
  'money/ambiguous': 'write it out, such as 150, 12000 or 1.2亿',
  'money/two-numbers': exactHint,
  'money/out-of-bounds': `write at most ${MAX_EXPONENT + 1} digits before the decimal point and ${MAX_EXPONENT} after it`,
  'money/unknown-unit': 'write 元, 万元 or 亿元, such as 3000.50元',
  'money/foreign-currency': 'convert it to CNY',
};
