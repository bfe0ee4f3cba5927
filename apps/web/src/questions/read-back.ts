import { type Fact, type Locale, parseAnswer, parseDecimal, parseMoney, toPlain } from '@huice/engine';
import { describeDate, formatMoney, formatYuan } from '@huice/engine/words';
import { answerOf } from '../state/answer-of.ts';
import { readDate } from '../state/read-date.ts';

/** What a typed figure was read as, for the writer to check: `120,000,000 元 = 1.2 亿元`. Null when there is nothing to say. */
export const readBack = (fact: Fact, typed: string, locale: Locale): string | null => {
  const text = typed.trim();
  const alone = { mode: 'exact', exact: text, min: '', max: '', unsure: false } as const;
  if (text === '' || !parseAnswer(fact, answerOf(fact, alone)).ok) return null;
  switch (fact.kind) {
    case 'money': {
      const money = parseMoney(text);
      if (!money.ok) return null;
      const yuan = formatYuan(money.value, locale).text;
      const short = formatMoney(money.value, locale).text;
      return yuan === short ? yuan : `${yuan} = ${short}`;
    }
    case 'date':
      return describeDate(readDate(text), locale);
    case 'share': {
      const percent = parseDecimal(text.replace(/[%％]$/, '').trim());
      return percent.ok ? `${toPlain(percent.value)}%` : null;
    }
    case 'quantity': {
      const count = parseDecimal(text);
      return count.ok ? `${toPlain(count.value)} ${fact.unit[locale]}` : null;
    }
    default:
      return null;
  }
};
