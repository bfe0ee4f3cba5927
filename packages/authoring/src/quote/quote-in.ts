import { nearestName } from '@huice/engine';
import { fault, type Reading } from '../fault.ts';

/** A passage as a clause needs it. */
export interface FoundQuote {
  /** As the text has it, misprints and line ends included. */
  readonly quote: string;
  /** In UTF-16 code units from the beginning of the text. */
  readonly offset: number;
  readonly line: number;
}

/**
 * Finds a passage in the full text of a document. Blanks and line ends count for nothing, so that what was copied from a page or
 * broken over lines is found; the quote that comes back is the text's own.
 */
export const quoteIn = (text: string, words: string, file: string): Reading<FoundQuote> => {
  const wanted = bare(words);
  const { letters, offsets } = letterByLetter(text);
  const at = wanted === '' ? -1 : letters.indexOf(wanted);
  if (at < 0) {
    const params = {
      found: words,
      near: nearestName(
        words,
        text.split(/(?<=[。；;\n])/).map((part) => part.trim()),
      ),
    };
    return {
      ok: false,
      issues: [
        fault('quote/not-found', { file, line: 1, column: 1 }, 'words of the text', JSON.stringify(words), params),
      ],
    };
  }
  const again = letters.indexOf(wanted, at + 1);
  const place = (index: number) => placeAt(text, offsets[index] as number, file);
  if (again >= 0) {
    const [first, second] = [place(at), place(again)];
    const params = { found: words, where: `${second.line}:${second.column}` };
    return {
      ok: false,
      issues: [
        { ...fault('quote/twice', first, 'words that stand there once', JSON.stringify(words), params), also: second },
      ],
    };
  }
  const offset = offsets[at] as number;
  const end = (offsets[at + wanted.length - 1] as number) + 1;
  return { ok: true, value: { quote: text.slice(offset, end), offset, line: place(at).line } };
};

const bare = (text: string): string => text.replace(/\s+/gu, '');

const letterByLetter = (text: string): { readonly letters: string; readonly offsets: readonly number[] } => {
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at++)
    if (!/\s/u.test(text.charAt(at))) {
      letters += text.charAt(at);
      offsets.push(at);
    }
  return { letters, offsets };
};

const placeAt = (text: string, offset: number, file: string) => {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) as string).length + 1 };
};
