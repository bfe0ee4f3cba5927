import { simplifiedOf } from './simplified-of.ts';

/** Blanks, marks that people put in or leave out, and what nobody sees: U+200B and its like. */
const left = /[\s_*:"'“”‘’「」·.\-–—/\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** Full width as half width, small letters, one script, no blanks or marks: two labels that people would call the same are the same. */
export const plainText = (text: string): string => simplifiedOf(text.normalize('NFKC').toLowerCase().replace(left, ''));

/** The same without what stands in brackets: `融资额（万元）` is `融资额`. */
export const plainHead = (text: string): string => plainText(withoutBrackets(text.normalize('NFKC')));

/** Each bracket up to the next one that closes; found by going forward only, as a cell may be all brackets. */
const withoutBrackets = (text: string): string => {
  let kept = '';
  let from = 0;
  while (from < text.length) {
    const open = next(text, /[([【〔]/g, from);
    const close = open < 0 ? -1 : next(text, /[)\]】〕]/g, open);
    if (close < 0) break;
    kept += text.slice(from, open);
    from = close + 1;
  }
  return kept + text.slice(from);
};

const next = (text: string, of: RegExp, from: number): number => {
  of.lastIndex = from;
  return of.exec(text)?.index ?? -1;
};
