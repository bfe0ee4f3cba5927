import { type Outcome, ok } from '../issue.ts';
import { toPlainFigure } from './characters.ts';
import { Decimal, MAX_EXPONENT, MAX_NUMBER_LENGTH, withinBounds } from './decimal.ts';
import { englishPowers } from './english-powers.ts';
import { exactHint, type MoneyRefusal, refuseMoney } from './money-refusal.ts';
import { foreignCurrency, fraction, hasFigure, hedge, strangeUnit, twoFigures } from './money-wording.ts';
import { type NumeralTrouble, readNumeral } from './numeral.ts';

/**
 * An exact amount in CNY from what people type: `1.2亿`, `１，２００．５万元`, `￥3,000`, `一千二百万`, `1亿2000万`, `500w`, `1e7`,
 * `20 million`, `120m`, `1.5bn`, `3k`. `¥` is read as CNY. Marks of no width, copied along, are passed over. Negative amounts pass; whether they make sense is for the fact to say.
 *
 * What has more than one reading is refused with a hint, never guessed: approximations (`约1000万`), bounds (`1亿以上`),
 * two figures (`100-200万`), open ends (`一百五`, `1万2`), `半亿`, `(500万)`, misplaced separators (`1,20,000`).
 *
 * Issues: `money/empty`, `money/too-long` (over 32 characters), `money/not-a-number`, `money/ambiguous` (params `found`),
 * `money/two-numbers`, `money/out-of-bounds` (16 digits before the point, 15 after), `money/unknown-unit` (params
 * `unit`), `money/foreign-currency` (params `currency`).
 */
export const parseMoney = (text: string): Outcome<Decimal> => {
  const plain = text.length > 8 * MAX_NUMBER_LENGTH ? text : toPlainFigure(text);
  if (plain.length > MAX_NUMBER_LENGTH)
    return refuseMoney('money/too-long', text, { limit: String(MAX_NUMBER_LENGTH) });
  const refusal = refuseUnread(plain, text);
  if (refusal !== undefined) return refusal;
  const { isNegative, figure } = undress(plain);
  const [, scaled, scale = ''] = /^([\d.,' ]*\d) ?([a-z]+)$/i.exec(figure) ?? [];
  const power = englishPowers[scale.toLowerCase()];
  const numeral = power === undefined ? figure : (scaled as string);
  const reading = readNumeral(numeral.replace(/(?<=[\d〇零一二两兩三四五六七八九十百千]) ?w$/i, '万'));
  if (typeof reading === 'string') return refuseNumeral(reading, figure, text);
  const value = reading.times(Decimal.pow(10, power ?? 0));
  if (!withinBounds(value)) return refuseNumeral('out-of-bounds', figure, text);
  return ok(isNegative && !value.isZero() ? value.negated() : value);
};

/** What the whole text already rules out, before any figure is read. */
const refuseUnread = (plain: string, text: string): MoneyRefusal | undefined => {
  if (plain === '') return refuseMoney('money/empty', text);
  const currency = foreignCurrency.exec(plain)?.[0];
  if (currency !== undefined) return refuseMoney('money/foreign-currency', text, { currency });
  if (!hasFigure(plain) || /^[+-]?0[xbo]/i.test(plain)) return refuseMoney('money/not-a-number', text);
  const hedged = hedge.exec(plain)?.[0];
  if (hedged !== undefined) return refuseMoney('money/ambiguous', text, { found: hedged }, exactHint);
  const unit = fraction.exec(plain)?.[1];
  if (unit !== undefined) return refuseMoney('money/unknown-unit', text, { unit });
  return twoFigures.test(plain) ? refuseMoney('money/two-numbers', text) : undefined;
};

/** Sign, currency and 元 come off, on whichever side of each other people put them: `-¥500`, `人民币-500元整`. */
const dressed =
  /^(?<sign>[+\-负負] ?)?(?:(?:(?:CN)?¥|RMB|CNY|人民[币幣]) ?)?(?<inner>[-负負] ?)?(?<figure>.*?) ?(?:(?:人民[币幣])?元|圆|圓|[块塊][钱錢]?|yuan)?[整正]? ?(?:RMB|CNY|人民[币幣])?$/i;

const undress = (plain: string): { readonly isNegative: boolean; readonly figure: string } => {
  const { sign = '', inner = '', figure = plain } = dressed.exec(plain)?.groups ?? {};
  // Two signs are no amount: left in place, they make the figure unreadable.
  if (sign !== '' && inner !== '') return { isNegative: false, figure: plain };
  return { isNegative: /[-负負]/.test(sign + inner), figure };
};

const refuseNumeral = (trouble: NumeralTrouble, figure: string, text: string): MoneyRefusal => {
  const unit = trouble === 'not-a-number' ? strangeUnit.exec(figure)?.[1] : undefined;
  if (unit !== undefined) return refuseMoney('money/unknown-unit', text, { unit });
  if (trouble === 'out-of-bounds') return refuseMoney('money/out-of-bounds', text, { limit: `${MAX_EXPONENT}` });
  return trouble === 'not-a-number' || trouble === 'two-numbers'
    ? refuseMoney(`money/${trouble}`, text)
    : refuseMoney('money/ambiguous', text, { found: figure });
};
