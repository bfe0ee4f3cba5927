import { Decimal, type Fact, type Locale } from '@huice/engine';
import { describeGiven, formatMoney, formatYuan } from '@huice/engine/wording';
import { readAnswer } from '../state/read-answer.ts';

/** What a typed figure was read as, for the writer to check: `120,000,000 元 = 1.2 亿元`, `低于 1 亿元`. Null when there is nothing to say. */
export const readBack = (fact: Fact, typed: string, locale: Locale): string | null => {
  if (typed.trim() === '') return null;
  const alone = { mode: 'exact', exact: typed, min: '', max: '', unsure: false } as const;
  const { read } = readAnswer(fact, alone);
  if (!read.ok || read.value === null) return null;
  if (fact.kind !== 'money' || read.value.kind !== 'value') return describeGiven(fact, read.value, locale);
  const amount = new Decimal(String(read.value.value));
  const yuan = formatYuan(amount, locale).text;
  const short = formatMoney(amount, locale).text;
  return yuan === short ? yuan : `${yuan} = ${short}`;
};
