import type { Fact } from '../language/fact.ts';
import type { Locale } from '../language/text.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import { formatMoney, grouped } from '../value/format-money.ts';
import { catalogue } from './catalogue.ts';
import { describeDate } from './describe-date.ts';
import { fill } from './fill.ts';

/** A plain decimal or a date of this fact as people write it: `1 亿元`, `25%`, `30 人`, `2018 年 7 月 30 日`. */
export const describeFigure = (fact: Fact, value: string, locale: Locale): string => {
  switch (fact.kind) {
    case 'money':
      return describeMoney(value, locale);
    case 'share':
      return describeShare(value, locale);
    case 'quantity':
      return fill(catalogue[locale].figure.quantity, { value: grouped(value), unit: fact.unit[locale] });
    case 'date':
      return describeDate(value, locale);
    case 'boolean':
    case 'choice':
    case 'choices':
      return value;
  }
};

/** A plain decimal in CNY, exactly: `2,000 万元`, `¥20 million`. */
export const describeMoney = (value: string, locale: Locale): string => formatMoney(new Decimal(value), locale).text;

/** A ratio as a percentage: `0.125` is `12.5%`. */
export const describeShare = (value: string, locale: Locale): string =>
  fill(catalogue[locale].figure.share, { value: percent(value) });

/** `0.125` as `12.5`, the sign left to the caller. */
export const percent = (value: string): string => grouped(toPlain(new Decimal(value).times(100)));
