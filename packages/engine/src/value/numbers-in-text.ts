import { boundInText, type TextBound } from './bound-in-text.ts';
import { chineseDigits, chinesePowers, toHalfWidth } from './characters.ts';
import { Decimal } from './decimal.ts';
import { readNumeral } from './numeral.ts';
import { type TextUnit, unitInText } from './unit-in-text.ts';

/** A number as a document states it. */
export interface TextNumber {
  /** Numeral and unit, verbatim: `1億元`. `start` and `end` are its UTF-16 offsets in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** CNY for money, a ratio for a share (50% is 0.5), the year (else the month) for a date. */
  readonly value: Decimal;
  readonly kind: 'money' | 'share' | 'number' | 'date';
  /** As written: `元`, `元/kW`, `亩`, `个百分点`, `%`. Absent after a bare number. */
  readonly unit?: string;
  readonly bound: TextBound;
}

/** The language allows no longer quote. */
const MAX_QUOTE_LENGTH = 1_000;

/**
 * The numbers in Chinese policy prose, simplified or traditional, in order: `市場化股權融資1億元以上` holds 100000000,
 * at least. In `100-200万元` both ends take the unit. Ordinals (`第17家`), names (`IPv6`, `十四五`) and idioms
 * (`一事一议`) are not numbers; `1亿` without 元 is a plain number. Each is read whole or not at all, and a text beyond 1000
 * characters not at all.
 */
export const numbersInText = (quote: string): TextNumber[] => {
  if (quote.length > MAX_QUOTE_LENGTH) return [];
  const plain = toHalfWidth(quote);
  const spots = [...plain.matchAll(spotPattern)].flatMap((match) => readDate(match) ?? readSpot(plain, match));
  return spots.map((spot, index) => {
    const before = plain.slice(spots[index - 1]?.end ?? 0, spot.start);
    const after = plain.slice(spot.end, spots[index + 1]?.start);
    const { start, end, kind, value, unit, bound } =
      asLowEnd(spot, after, spots[index + 1]) ?? asHighEnd(spot, before, spots[index - 1]) ?? spot;
    return {
      text: quote.slice(start, end),
      start,
      end,
      value,
      kind,
      ...(unit === undefined ? {} : { unit }),
      bound: bound ?? (isSpanBack(before, unit) ? 'exact' : boundInText(before, plain.slice(end, end + 32))),
    };
  });
};

type Spot = Omit<TextNumber, 'text' | 'bound'> & {
  /** Settled by the numeral itself: `200多亿元`, a date, an end of a range. */
  readonly bound?: TextBound;
  /** `200万` is 200 and 10000. */
  readonly scale: Decimal;
};

const digit = '[零〇一二三四五六七八九两兩壹贰貳叁參叄肆伍陆陸柒捌玖]';
const power = '(?:[十拾佰仟万萬亿億]|百(?!分)|千(?![瓦米克卡伏]))';
const over = '[多余餘](?![额額])';
const arabicFigure = `(?<![\\d.])(?:\\d{1,3}(?:,\\d{3}){1,8}|\\d+)(?:\\.\\d+)?(?!,\\d{3}(?!\\d)|\\.?\\d)(?:${over})?(?: ?${power}+(?:\\d+(?:\\.\\d+)?${power}+)*(?:${over})?)?`;
const chineseFigure = `(?:${digit}|[十拾])(?:${digit}|${power}|[点點](?=${digit})|${over})*`;
const spotPattern = new RegExp(
  [
    `(?<![A-Za-z\\d第])(?<year>(?:19|20|21)\\d\\d|[一二][一二三四五六七八九零〇]{3})年(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号號])?)?`,
    '(?<![A-Za-z\\d])(?<iso>(?:19|20|21)\\d\\d)(?<mark>[-./])\\d{1,2}\\k<mark>\\d{1,2}(?!\\d)',
    '(?<![A-Za-z\\d])(?<month>1[0-2]|0?[1-9])月(?:\\d{1,2}[日号號])?',
    `(?<ratio>[百千万萬]分之)?(?<figure>${arabicFigure}|${chineseFigure})`,
  ].join('|'),
  'g',
);

const readDate = ({ groups = {}, index: start, 0: whole }: RegExpExecArray): Spot[] | undefined => {
  const figure = groups.year ?? groups.iso ?? groups.month;
  if (figure === undefined) return undefined;
  const value = new Decimal([...figure].map((char) => chineseDigits.get(char) ?? char).join(''));
  const unit = groups.iso === undefined ? { unit: groups.year === undefined ? '月' : '年' } : {};
  return [{ start, end: start + whole.length, value, kind: 'date', bound: 'exact', scale: one, ...unit }];
};

const readSpot = (plain: string, { groups = {}, index: start, 0: whole }: RegExpExecArray): Spot[] => {
  const { ratio, figure = '' } = groups;
  const reading = readNumeral(figure.replace(/[多余餘]/g, ''));
  const stop = start + whole.length;
  const unit = ratio === undefined ? unitInText(plain.slice(stop, stop + 24)) : ratios.get(ratio);
  if (
    typeof reading === 'string' ||
    isName(plain, start, stop, unit) ||
    isWord(figure, unit, plain.charAt(stop + (unit?.length ?? 0)))
  )
    return [];
  const worth = unit?.worth ?? '1';
  return [
    {
      start,
      end: stop + (unit?.length ?? 0),
      value: reading.times(worth),
      kind:
        unit?.kind ??
        (/(?:¥|RMB|CNY|人民[币幣]) ?$/.test(plain.slice(Math.max(0, start - 4), start)) ? 'money' : 'number'),
      scale: powerOf(figure).times(worth),
      ...(unit === undefined ? {} : { unit: unit.unit }),
      ...(/[多余餘]/.test(figure) ? { bound: 'above' as const } : {}),
    },
  ];
};

const one = new Decimal(1);

const ratios: ReadonlyMap<string, TextUnit> = new Map(
  [['百', '0.01'] as const, ['千', '0.001'] as const, ['万', '0.0001'] as const, ['萬', '0.0001'] as const].map(
    ([char, worth]) => [`${char}分之`, { kind: 'share', unit: `${char}分之`, length: 0, worth }],
  ),
);

/** `第17家`, `IPv6`, `5G`. */
const isName = (plain: string, start: number, stop: number, unit: TextUnit | undefined): boolean =>
  /(?:(?<!RMB|CNY)(?<=[A-Za-z])|第 ?)$/.test(plain.slice(Math.max(0, start - 3), start)) ||
  (unit === undefined && /[A-Za-z]/.test(plain.charAt(stop)));

/** `一事`, `十大`, `两化`: Chinese digits that count nothing; `一次`, `一个`: that count by habit (`一项以上` does count). */
const isWord = (figure: string, unit: TextUnit | undefined, next: string): boolean => {
  if (/\d/.test(figure)) return false;
  if (unit === undefined) {
    const digit = figure.search(/[零〇一二三四五六七八九两兩]/);
    return !(digit >= 0 && /[十百千万萬亿億]/.test(figure.slice(digit))) && !/十[一二三四五六七八九]/.test(figure);
  }
  return figure === '一' && next !== '以' && unit.kind === 'number' && !/^(?:年|个月|個月|天|日|倍)$/.test(unit.unit);
};

/** `200万` counts in 10000. */
const powerOf = (figure: string): Decimal =>
  [...(/(?<![十百千万萬亿億])[十百千万萬亿億]+$/.exec(figure)?.[0] ?? '')].reduce(
    (product, char) => product.times(Decimal.pow(10, chinesePowers.get(char) ?? 0)),
    one,
  );

const rangeMark = /^ ?(?:[-~〜–—]|——|至|到) ?$/;

/** `100` in `100-200万元` is 100万元, at least. */
const asLowEnd = (spot: Spot, between: string, next: Spot | undefined): Spot | undefined => {
  if (next?.unit === undefined || spot.unit !== undefined || !rangeMark.test(between)) return undefined;
  const { kind, unit } = next;
  const value = spot.value.times(spot.scale.eq(1) ? next.scale : 1);
  return value.lte(next.value)
    ? { ...spot, value, kind, unit, bound: kind === 'date' ? 'exact' : 'at-least' }
    : undefined;
};

const asHighEnd = (spot: Spot, between: string, previous: Spot | undefined): Spot | undefined =>
  previous === undefined || asLowEnd(previous, between, spot) === undefined
    ? undefined
    : { ...spot, bound: spot.bound ?? 'up-to' };

/** `近3年` is the last three years, not nearly three. */
const isSpanBack = (before: string, unit: string | undefined): boolean =>
  /近 ?$/.test(before) && /^(?:年|个月|個月|天|日)$/.test(unit ?? '');
