/**
 * The ASCII reading of full-width forms, character for character, so that offsets stay true.
 *
 * Not NFKC: that would read `10²` as 102 and `①` as 1.
 */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0\u2009\u202F]/g, ' ')
    .replace(/\uFFE5/g, '¥')
    .replace(/\u2212/g, '-');

/** Chinese digits, plain and financial, both scripts. */
export const chineseDigits: ReadonlyMap<string, number> = new Map(
  ['零〇', '一壹', '二贰貳两兩', '三叁參叄', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((forms, digit) =>
    [...forms].map((form) => [form, digit] as const),
  ),
);

/** Powers of ten that Chinese writes as a character. `兆` is absent: 10^6 to some and 10^12 to others. */
export const chinesePowers: ReadonlyMap<string, number> = new Map([
  ...[...'十拾'].map((c) => [c, 1] as const),
  ...[...'百佰'].map((c) => [c, 2] as const),
  ...[...'千仟'].map((c) => [c, 3] as const),
  ...[...'万萬'].map((c) => [c, 4] as const),
  ...[...'亿億'].map((c) => [c, 8] as const),
]);
