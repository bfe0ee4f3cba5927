import { chineseDigits, chinesePowers, powerClass } from './characters.ts';
import { Decimal, MAX_EXPONENT, MAX_NUMBER_LENGTH, withinBounds } from './decimal.ts';

/** Why a numeral has no single exact reading. */
export type NumeralTrouble =
  | 'not-a-number'
  | 'out-of-bounds'
  /** `1,20,000`, `1.2.3`, `1 20`. */
  | 'separators'
  /** `一百五`, `1万2`: 105 or 150? */
  | 'open-ended'
  /** `二〇一八`, `千万`, `百千`: digits without powers, powers without digits, or powers out of order. */
  | 'digits-and-powers'
  /** `1.5亿2000万`, `1亿 2000万`. */
  | 'two-numbers';

type Reading = Decimal | NumeralTrouble;

interface Digits {
  readonly value: Decimal;
  readonly isChinese: boolean;
  /** How many stand before a decimal point. */
  readonly length: number;
  /** After a space. */
  readonly isApart: boolean;
}

const point = '点';

const weight = new RegExp(`[${powerClass}零〇][两兩]$`);

/** Digits, a power of ten, or a Chinese decimal point. */
type Token = Digits | number | typeof point;

/**
 * The exact value of digits with Chinese powers: `1200万`, `1亿2000万`, `1.5千万`, `一千二百万`, `三点五亿`, `1,200.50`, `1e7`.
 *
 * Half-width input of at most 32 characters (see `toHalfWidth`), no sign, currency or unit. A reading is given only when
 * there is no other.
 */
export const readNumeral = (text: string): Reading => {
  if (text.length > MAX_NUMBER_LENGTH) return 'out-of-bounds';
  // 两 counts what follows it (两千, 两元); at the end of a numeral it is a weight.
  if (weight.test(text)) return 'digits-and-powers';
  const tokens = tokenize(text);
  const sum = typeof tokens === 'string' ? tokens : addUp(tokens);
  return typeof sum === 'string' || withinBounds(sum) ? sum : 'out-of-bounds';
};

/** Splits at the largest power: what stands before it is multiplied, what stands after it is added. */
const addUp = (tokens: readonly Token[]): Reading => {
  const power = Math.max(...tokens.filter(isPower));
  const at = tokens.indexOf(power);
  if (at < 0) return readDigits(tokens);
  const before = tokens.slice(0, at);
  const rest = tokens.slice(at + 1);
  const headMayHavePowers = power >= 4;
  if (rest.includes(power) || (!headMayHavePowers && before.some(isPower))) return 'digits-and-powers';
  const head = before.every(isZero) ? bareHead(power, before) : addUp(before);
  if (typeof head === 'string') return head;
  const scaled = head.times(Decimal.pow(10, power));
  if (rest.length === 0) return scaled;
  if (!head.isInteger()) return 'two-numbers';
  const tail = readTail(rest, power);
  return typeof tail === 'string' ? tail : scaled.plus(tail);
};

const isPower = (token: Token): token is number => typeof token === 'number';

const isDigits = (token: Token | undefined): token is Digits => typeof token === 'object';

const isZero = (token: Token | undefined): boolean => isDigits(token) && token.isChinese && token.value.isZero();

/** `十五` is 15; a bare `百`, `千万` or `亿` is a manner of speaking, not a figure, and `零百` is nothing at all. */
const bareHead = (power: number, zeros: readonly Token[]): Reading =>
  power === 1 && zeros.length === 0 ? new Decimal(1) : 'digits-and-powers';

/** What follows a power: `2000万` after 亿, `零五` after 百, `五` after 十, `点五`. */
const readTail = (tokens: readonly Token[], power: number): Reading => {
  const [first] = tokens;
  if (first === point) return readDigits([chineseDigit(0, false), ...tokens]);
  if (isDigits(first) && first.isApart) return 'two-numbers';
  const hasZero = isZero(first);
  const rest = hasZero ? tokens.slice(1) : tokens;
  if (rest.length === 0) return 'digits-and-powers';
  if (!hasZero && isOpenEnded(rest, power)) return 'open-ended';
  const tail = addUp(rest);
  return typeof tail !== 'string' && tail.gte(Decimal.pow(10, power)) ? 'digits-and-powers' : tail;
};

/** `一百五` may mean 105 or 150, and `一亿五千` 100,005,000 or 150,000,000; `十五` and `1万2000` leave no choice. */
const isOpenEnded = (tail: readonly Token[], power: number): boolean => {
  if (tail.some(isPower)) return power === 8 && !tail.includes(4);
  const [first] = tail;
  return isDigits(first) && first.length !== power;
};

/** Digits without a power: `1200`, `五`, `三点五`. */
const readDigits = (tokens: readonly Token[]): Reading => {
  const [whole, mark, ...places] = tokens;
  if (mark === undefined && isDigits(whole)) return whole.value;
  if (mark !== point && isDigits(whole)) return 'digits-and-powers';
  const isChinese = [whole, ...places].every((token) => isDigits(token) && token.isChinese);
  if (!isChinese || places.length === 0) return 'not-a-number';
  if (places.length > MAX_EXPONENT) return 'out-of-bounds';
  const [first, ...others] = [whole, ...places].map((token) => (token as Digits).value.toFixed());
  return new Decimal(`${first}.${others.join('')}`);
};

const run = /(\d[\d.,_' ]*\d|\d|\.\d+)(?:e([+-]?\d+))?|./gis;
const plainRun = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)?(?:\.\d+)?$/;

const tokenize = (text: string): Token[] | NumeralTrouble => {
  const tokens: Token[] = [];
  let isApart = false;
  for (const [char, figure, shift = '0'] of text.matchAll(run)) {
    if (char !== ' ') {
      const token = figure === undefined ? chineseToken(char, isApart) : arabicDigits(figure, shift, isApart);
      if (typeof token === 'string' && token !== point) return token;
      tokens.push(token);
    }
    isApart = char === ' ';
  }
  return tokens;
};

/** `1200`, `1,200.50`, `1 200`, `1e7`. */
const arabicDigits = (figure: string, shift: string, isApart: boolean): Digits | NumeralTrouble => {
  if (!plainRun.test(figure)) return 'separators';
  if (Math.abs(Number(shift)) > MAX_EXPONENT) return 'out-of-bounds';
  const digits = figure.replace(/[, ]/g, '');
  const value = new Decimal(`${digits}e${shift}`);
  const { length } = digits.split('.')[0] as string;
  return withinBounds(value) ? { value, isChinese: false, length, isApart } : 'out-of-bounds';
};

const chineseDigit = (digit: number, isApart: boolean): Digits => ({
  value: new Decimal(digit),
  isChinese: true,
  length: 1,
  isApart,
});

const chineseToken = (char: string, isApart: boolean): Token | NumeralTrouble => {
  const digit = chineseDigits.get(char);
  if (digit !== undefined) return chineseDigit(digit, isApart);
  return chinesePowers.get(char) ?? (/[点點]/.test(char) ? point : 'not-a-number');
};
