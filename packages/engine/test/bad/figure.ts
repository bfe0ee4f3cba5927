import { type BadExamples, profile } from './example.ts';

const amount = (what: string, text: string) => profile(what, { financing: text }, ['financing']);
const number = (what: string, text: string | number) => profile(what, { people: text }, ['people']);

export const badFigures: BadExamples<'money' | 'decimal'> = {
  'money/empty': [amount('nothing', '')],
  'money/too-long': [amount('33 characters', '1'.repeat(33))],
  'money/not-a-number': [amount('a word', 'plenty')],
  'money/ambiguous': [amount('an amount of two readings', '1万2')],
  'money/two-numbers': [amount('two amounts', '100万 200万')],
  'money/out-of-bounds': [amount('an exponent past all bounds', '1e900000000')],
  'money/unknown-unit': [amount('a weight', '100斤')],
  'money/foreign-currency': [amount('dollars', '100 USD')],
  'decimal/empty': [number('nothing', '')],
  'decimal/too-long': [number('33 digits', '1'.repeat(33))],
  'decimal/not-a-number': [number('a word', 'many')],
  'decimal/out-of-bounds': [
    number('an exponent past all bounds', '1e900000000'),
    number('a number too large for JSON to hold exactly', 2 ** 53),
  ],
};
