import { chinesePowers, powerClass, toPlainFigure } from './characters.ts';
import { englishPowers } from './english-powers.ts';
import { foreignCurrency } from './money-wording.ts';

/** The first foreign currency that a heading or a note names anywhere. */
export const foreignCurrencyIn = (text: string): string | undefined => foreignCurrency.exec(toPlainFigure(text))?.[0];

export type MeasureKind = 'money' | 'share' | 'quantity';

/** What a figure counts in: `人民币百万元`, `RMB '000`, `%`, `万千瓦`. */
export interface Measure {
  readonly kind: MeasureKind;
  /** What is counted: `CNY`, `foreign` money, `1` for a ratio, `W`, `year`; null when only a multiplier is named (`万`, `in thousands`). */
  readonly of: string | null;
  /** The power of ten: 4 in `万元` and `W/w` of money, 6 in `MW`; null when only a currency is named (`人民币`, `¥`). */
  readonly power: number | null;
}

/** No unit is longer. */
const MAX_LENGTH = 40;

/**
 * Reads a text that names a unit and nothing else, in half width; undefined for any other. `kind` is what is looked for: a
 * `w` of money is 万, and of power a watt; an `m` multiplies money only.
 */
export const measureOf = (text: string, kind: MeasureKind): Measure | undefined => {
  const plain = text.trim().toLowerCase();
  if (plain === '' || plain.length > MAX_LENGTH) return undefined;
  const readers = { money: moneyMeasure, share: shareMeasure, quantity: quantityMeasure };
  const order = [kind, ...(['money', 'share', 'quantity'] as const).filter((other) => other !== kind)];
  for (const each of order) {
    const measure = readers[each](plain, kind);
    if (measure !== undefined) return measure;
  }
  return undefined;
};

const glue =
  "[ :()'’.,\\[\\]]|[单單]位|金[额額]|[货貨][币幣]|[币幣][种種]|[计計]量|折合|折算|填[写寫报報]|[统統]一|[请請以按为為均计計]|(?:in|of|and|units?|amounts?|currency)(?![a-z])";
const words = Object.keys(englishPowers)
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length);

/** Each alternative takes at least a character and none can give any back, so that a text is read in one pass. */
const moneyToken = new RegExp(
  [
    `(?<foreign>(?:us|hk|nt)?\\$|${foreignCurrency.source})`,
    `(?<cny>人民[币幣]|rmb|cny|cn¥|¥)`,
    `(?<yuan>元|圆|圓|块|塊|yuan)`,
    `(?<digits>1[0,]*0(?!\\d))`,
    `(?<thousands>'?000s?)`,
    `(?<han>[${powerClass}]+)`,
    `(?<latin>(?:ten|hundred|${words.join('|')})s?(?![a-z])|[kmbw](?![a-z]))`,
    `(?<glue>${glue})`,
  ].join('|'),
  'iy',
);

const moneyMeasure = (plain: string, kind: MeasureKind): Measure | undefined => {
  const found = tokens(plain, moneyToken)?.map(({ groups = {} }) => groups);
  if (found === undefined) return undefined;
  const has = (...names: readonly string[]) => found.some((one) => names.some((name) => one[name] !== undefined));
  const powers = found.flatMap(powersOf);
  const isHan = has('han');
  // `1000元` is an amount, and `万 thousand` nothing.
  const isMixed = has('digits', 'thousands', 'latin') && (isHan || /[元圆圓块塊]/.test(plain));
  if (isMixed || powers.includes(Number.NaN) || (isHan && powers.length > 1)) return undefined;
  const of = has('foreign') ? 'foreign' : has('cny', 'yuan') ? 'CNY' : null;
  const power = powers.length > 0 ? powers.reduce((sum, one) => sum + one) : has('yuan') ? 0 : null;
  // Of anything but money `万` alone is no unit.
  return of === null && (power === null || kind !== 'money') ? undefined : { kind: 'money', of, power };
};

/** NaN for Chinese powers that make none. */
const powersOf = ({ han, digits, thousands, latin }: Readonly<Record<string, string | undefined>>): number[] => {
  if (han !== undefined) return [hanPower(han) ?? Number.NaN];
  if (digits !== undefined) return [digits.replaceAll(',', '').length - 1];
  if (thousands !== undefined) return [3];
  if (latin === undefined) return [];
  const word = latin.replace(/(?<=..)s$/, '');
  return [{ ten: 1, hundred: 2, w: 4 }[word] ?? englishPowers[word] ?? Number.NaN];
};

/** All tokens of a text that consists of nothing else. */
const tokens = (plain: string, token: RegExp): RegExpExecArray[] | undefined => {
  const found: RegExpExecArray[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < plain.length) {
    const one = token.exec(plain);
    if (one === null) return undefined;
    found.push(one);
  }
  return found;
};

/** `百万` is 6 and `万亿` 12; `亿万` and `百千` name no power. */
const hanPower = (han: string): number | null => {
  const powers = [...han].map((one) => chinesePowers.get(one) ?? 0);
  const isRising = powers.every((one, at) => at === 0 || (one > (powers[at - 1] as number) && one >= 4));
  return isRising ? powers.reduce((sum, one) => sum + one, 0) : null;
};

const shares: ReadonlyMap<string, number> = new Map([
  ['%', -2],
  ['百分比', -2],
  ['percent', -2],
  ['‰', -3],
  ['小数', 0],
  ['小數', 0],
  ['ratio', 0],
]);

const shareMeasure = (plain: string): Measure | undefined => {
  const power = shares.get(withoutLabel(plain));
  return power === undefined ? undefined : { kind: 'share', of: '1', power };
};

const withoutLabel = (plain: string): string =>
  plain.replace(/^(?:[计計]量)?[单單]位 ?[:为為] ?|^units? ?: ?|^in /, '').trim();

const quantityMeasure = (plain: string): Measure | undefined => {
  const name = withoutLabel(plain);
  const known = countedUnits.get(name);
  if (known !== undefined) return { kind: 'quantity', ...known };
  // `万千瓦` before `万千` and `瓦`.
  for (const length of [1, 2, 3]) {
    const [han, unit] = [name.slice(0, length), countedUnits.get(name.slice(length))];
    const power = [...han].every((one) => chinesePowers.has(one)) ? hanPower(han) : null;
    if (power !== null && unit !== undefined) return { kind: 'quantity', of: unit.of, power: power + unit.power };
  }
  return undefined;
};

const unitNames: readonly (readonly [of: string, power: number, names: string])[] = [
  ['W', 0, '瓦 w watts'],
  ['W', 3, '千瓦 kw kilowatts'],
  ['W', 6, '兆瓦 mw megawatts'],
  ['W', 9, '吉瓦 gw gigawatts'],
  ['Wh', 3, '千瓦时 千瓦時 kwh 度'],
  ['Wh', 6, '兆瓦时 兆瓦時 mwh'],
  ['Wh', 9, '吉瓦时 吉瓦時 gwh'],
  ['person', 0, '人 名 位 people persons'],
  ['year', 0, '年 周年 year years yr yrs'],
  ['month', 0, '月 个月 個月 month months'],
  ['day', 0, '天 日 day days'],
  ['mu', 0, '亩 畝 mu'],
  ['hectare', 0, '公顷 公頃 ha'],
  ['m2', 0, '平方米 平米 ㎡ m² m2'],
  ['t', 0, '吨 噸'],
  ['firm', 0, '家 户 戶'],
  ['piece', 0, '个 個 件 项 項 台 臺 套'],
];

/** By any of its names, in small letters. */
export const countedUnits: ReadonlyMap<string, { readonly of: string; readonly power: number }> = new Map(
  unitNames.flatMap(([of, power, names]) => names.split(' ').map((name) => [name, { of, power }] as const)),
);
