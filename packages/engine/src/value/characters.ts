/**
 * The ASCII reading of full-width forms, character for character, so that offsets stay true.
 *
 * Not NFKC: that would read `10²` as 102 and `①` as 1.
 */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\p{Zs}/gu, ' ')
    .replace(/\uFFE5/g, '¥')
    .replace(/\u2212/g, '-');

/** Marks of no width, which come along when a figure is copied from a page or a document. */
const unseen = /\p{Cf}/gu;

/** A figure as it was meant: half-width, without marks that nobody sees and blanks around it. */
export const toPlainFigure = (text: string): string => toHalfWidth(text.replace(unseen, '')).trim();

/** Characters to numbers, from lists of those that mean the same. */
const byCharacter = (alike: readonly string[], meaning: (place: number) => number): ReadonlyMap<string, number> =>
  new Map(alike.flatMap((characters, place) => [...characters].map((one) => [one, meaning(place)] as const)));

/** Chinese digits, plain and financial, both scripts. */
export const chineseDigits: ReadonlyMap<string, number> = byCharacter(
  ['零〇', '一壹', '二贰貳两兩', '三叁參叄', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'],
  (place) => place,
);

/** Any of them, for a regular expression. */
export const digitClass = [...chineseDigits.keys()].join('');

/** Powers of ten that Chinese writes as a character. `兆` is absent: 10^6 to some and 10^12 to others. */
export const chinesePowers: ReadonlyMap<string, number> = byCharacter(
  ['十拾', '百佰', '千仟', '万萬', '亿億'],
  (place) => [1, 2, 3, 4, 8][place] as number,
);

export const powerClass = [...chinesePowers.keys()].join('');
