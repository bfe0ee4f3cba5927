import { digitClass, powerClass } from './characters.ts';

/** What people write around a figure that keeps it from being one exact amount in CNY. Expects half-width text. */

const anyOf = (...words: readonly string[]): string => words.join('|');

/** `$`, `美元`, `HKD`: the amount is not in CNY. */
export const foreignCurrency = new RegExp(
  anyOf(
    '[$€£₩₹₽฿円]',
    '[美欧歐日港澳加韩韓]元',
    '美[金圆圓]|[日韩韓][圆圓]',
    '[港台臺澳韩韓][币幣]',
    '英[镑鎊]|法郎|[卢盧]布',
    'USD|EUR|HKD|JPY|GBP|TWD|KRW|MOP|dollar|euro|pound|yen',
  ),
  'i',
);

/** `约`, `以上`, `最高`, `多`, `几`, `半亿`, `(500万)`: an approximation, a bound, or what may be read in two ways. */
export const hedge =
  /[大约約概左右差近若好几幾数數不低高少多于於超过過最以上下限封余餘逾起来來许許达達成滿满<>≥≤≈±?半()[\]【】]+=?|至[少多]|^~|\+$|about|approx|around|over|under|least|most|up to|min|max/i;

const digit = `[\\d${digitClass}]`;
const power = `[${powerClass}]`;
const figure = `(?:${digit}|${power})`;

const someFigure = new RegExp(`${figure}|[半几幾数數]`);

export const hasFigure = (text: string): boolean => someFigure.test(text);

/** `100-200万`, `100万到200万`, `1、200`, `1亿 2000万`, `100元200元`. */
export const twoFigures = new RegExp(
  `${figure}[元圆圓]?(?:${anyOf(
    ' ?[、;/~〜–—―:|&\\t\\r\\n-] ?',
    ',(?!\\d)|(?<!\\d),',
    ' ?(?:[到至或和与與及]|to|and|or) ?',
    '(?<=[元圆圓])',
    `(?<=${power}|[元圆圓]) `,
  )})[¥ -]*${figure}`,
  'i',
);

/** `5角`, `3元5毛`, `2分`. */
export const fraction = new RegExp(`${digit} ?([角毛分])`);

/** A figure, and after it words that name no unit of CNY: `1000亩`, `50%`, `20m`. */
export const strangeUnit = new RegExp(
  `^(?:${figure}|[.,点點 ])*${figure} ?(?!e[+-]?\\d*$|点|點|${figure})([\\p{L}%‰°].*)$`,
  'iu',
);
