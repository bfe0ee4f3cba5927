import { chineseDigits, chinesePowers } from './characters.ts';
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

export type NumeralReading = { readonly value: Decimal } | { readonly trouble: NumeralTrouble };

type Token =
  | {
      readonly kind: 'digits';
      readonly value: Decimal;
      readonly chinese: boolean;
      readonly length: number;
      readonly spaced: boolean;
    }
  | { readonly kind: 'power'; readonly power: number }
  | { readonly kind: 'point' };

/**
 * The exact value of digits with Chinese powers: `1200万`, `1亿2000万`, `1.5千万`, `一千二百万`, `三点五亿`, `1,200.50`, `1e7`.
 *
 * Half-width input of at most 32 characters (see `toHalfWidth`), no sign, currency or unit. A reading is given only when
 * there is no other.
 */
export const readNumeral = (text: string): NumeralReading => {
  if (text.length > MAX_NUMBER_LENGTH) return { trouble: 'out-of-bounds' };
  // 两 counts what follows it (两千, 两元); at the end of a numeral it is a weight.
  if (/[十拾百佰千仟万萬亿億零〇][两兩]$/.test(text)) return { trouble: 'digits-and-powers' };
  const tokens = tokenize(text);
  if ('trouble' in tokens) return tokens;
  const sum = addUp(tokens.tokens);
  return 'value' in sum && !withinBounds(sum.value) ? { trouble: 'out-of-bounds' } : sum;
};

/** Splits at the largest power: what stands before it is multiplied, what stands after it is added. */
const addUp = (tokens: readonly Token[]): NumeralReading => {
  const powers = tokens.flatMap((token) => (token.kind === 'power' ? [token.power] : []));
  if (powers.length === 0) return readDigits(tokens);
  const power = Math.max(...powers);
  const at = tokens.findIndex((token) => token.kind === 'power' && token.power === power);
  const before = tokens.slice(0, at);
  const isRepeated = powers.indexOf(power) !== powers.lastIndexOf(power);
  const headMayHavePowers = power >= 4;
  if (isRepeated || (!headMayHavePowers && before.some(isPower))) return { trouble: 'digits-and-powers' };
  const head = before.length === 0 || before.every(isZero) ? bareHead(power, before) : addUp(before);
  if ('trouble' in head) return head;
  const rest = tokens.slice(at + 1);
  if (rest.length === 0) return { value: head.value.times(Decimal.pow(10, power)) };
  if (!head.value.isInteger()) return { trouble: 'two-numbers' };
  const tail = readTail(rest, power);
  return 'trouble' in tail ? tail : { value: head.value.times(Decimal.pow(10, power)).plus(tail.value) };
};

const zero: Token = { kind: 'digits', value: new Decimal(0), chinese: true, length: 1, spaced: false };

const isZero = (token: Token | undefined): boolean => token?.kind === 'digits' && token.chinese && token.value.isZero();

const isPower = (token: Token | undefined): boolean => token?.kind === 'power';

/** `十五` is 15; a bare `百`, `千万` or `亿` is a manner of speaking, not a figure, and `零百` is nothing at all. */
const bareHead = (power: number, zeros: readonly Token[]): NumeralReading =>
  power === 1 && zeros.length === 0 ? { value: new Decimal(1) } : { trouble: 'digits-and-powers' };

/** What follows a power: `2000万` after 亿, `零五` after 百, `五` after 十, `点五`. */
const readTail = (tokens: readonly Token[], power: number): NumeralReading => {
  const [first] = tokens;
  if (first?.kind === 'point') return readDigits([zero, ...tokens]);
  if (first?.kind === 'digits' && first.spaced) return { trouble: 'two-numbers' };
  const hasZero = isZero(first);
  const rest = hasZero ? tokens.slice(1) : tokens;
  if (rest.length === 0) return { trouble: 'digits-and-powers' };
  if (!hasZero && isOpenEnded(rest, power)) return { trouble: 'open-ended' };
  const tail = addUp(rest);
  return 'value' in tail && tail.value.gte(Decimal.pow(10, power)) ? { trouble: 'digits-and-powers' } : tail;
};

/** `一百五` may mean 105 or 150, and `一亿五千` 100,005,000 or 150,000,000; `十五` and `1万2000` leave no choice. */
const isOpenEnded = (tail: readonly Token[], power: number): boolean => {
  if (tail.some(isPower)) return power === 8 && !tail.some((token) => token.kind === 'power' && token.power === 4);
  const [first] = tail;
  return first?.kind === 'digits' && first.length !== power;
};

/** Digits without a power: `1200`, `五`, `三点五`. */
const readDigits = (tokens: readonly Token[]): NumeralReading => {
  const at = tokens.findIndex((token) => token.kind === 'point');
  const whole = at < 0 ? tokens : tokens.slice(0, at);
  const places = at < 0 ? [] : tokens.slice(at + 1);
  const [only] = whole;
  if (whole.length > 1) return { trouble: 'digits-and-powers' };
  if (at < 0) return only?.kind === 'digits' ? { value: only.value } : { trouble: 'not-a-number' };
  const isChinese = [...whole, ...places].every((token) => token.kind === 'digits' && token.chinese);
  if (!isChinese || whole.length === 0 || places.length === 0) return { trouble: 'not-a-number' };
  if (places.length > MAX_EXPONENT) return { trouble: 'out-of-bounds' };
  const digitsOf = (part: readonly Token[]) =>
    part.map((token) => (token.kind === 'digits' ? token.value.toFixed() : '')).join('');
  return { value: new Decimal(`${digitsOf(whole)}.${digitsOf(places)}`) };
};

const tokenize = (text: string): { readonly tokens: readonly Token[] } | { readonly trouble: NumeralTrouble } => {
  const tokens: Token[] = [];
  let spaced = false;
  for (let at = 0; at < text.length; ) {
    const found: Found = arabicAt(text, at, spaced) ?? chineseAt(text, at, spaced);
    if ('trouble' in found) return found;
    if (found.token !== undefined) tokens.push(found.token);
    spaced = found.token === undefined;
    at += found.length;
  }
  return { tokens };
};

type Found = { readonly token: Token | undefined; readonly length: number } | { readonly trouble: NumeralTrouble };

const run = /(\d[\d.,_' ]*\d|\d|\.\d+)(?:e([+-]?\d+))?/iy;
const plainRun = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)?(?:\.\d+)?$/;

/** `1200`, `1,200.50`, `1 200`, `1e7`. */
const arabicAt = (text: string, at: number, spaced: boolean): Found | undefined => {
  run.lastIndex = at;
  const [whole, figure, shift = '0'] = run.exec(text) ?? [];
  if (whole === undefined || figure === undefined) return undefined;
  if (!plainRun.test(figure)) return { trouble: 'separators' };
  if (Math.abs(Number(shift)) > MAX_EXPONENT) return { trouble: 'out-of-bounds' };
  const digits = figure.replace(/[, ]/g, '');
  const value = new Decimal(`${digits}e${shift}`);
  if (!withinBounds(value)) return { trouble: 'out-of-bounds' };
  const length = (digits.split('.')[0] ?? '').length;
  return { token: { kind: 'digits', value, chinese: false, length, spaced }, length: whole.length };
};

const chineseAt = (text: string, at: number, spaced: boolean): Found => {
  const char = text.charAt(at);
  const digit = chineseDigits.get(char);
  const power = chinesePowers.get(char);
  if (digit !== undefined) {
    return { token: { kind: 'digits', value: new Decimal(digit), chinese: true, length: 1, spaced }, length: 1 };
  }
  if (power !== undefined) return { token: { kind: 'power', power }, length: 1 };
  if (char === '点' || char === '點') return { token: { kind: 'point' }, length: 1 };
  return char === ' ' ? { token: undefined, length: 1 } : { trouble: 'not-a-number' };
};
