import { type Fact, unreachable } from '@huice/engine';
import { emptyWords, noneWords, noWords, unknownWords, yesWords } from './cell-words.ts';
import { formulaIssue } from './formula-cell.ts';
import { type Meanings, noMeanings, saysNothing } from './meanings.ts';
import { plainText } from './plain-text.ts';
import { type CellRead, readFigureCell } from './read-figure.ts';
import { type OptionsReader, optionsReader } from './read-options.ts';
import { wordReader } from './read-word.ts';
import type { Unit } from './unit.ts';

/** Reads the cells of one column; made once per column. `null` is “not known”. */
export const cellReader = (
  fact: Fact,
  unit: Unit | null,
  meanings: Meanings = noMeanings,
): ((text: string) => CellRead) => {
  const reader = readerOf(fact, unit, meanings);
  // A column repeats itself: a few words, or the same round figures.
  const seen = new Map<string, CellRead>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const failed = formulaIssue(text);
    const result: CellRead =
      failed !== null ? { issue: failed } : unknownWords.has(plainText(text)) ? { answer: null } : reader(text.trim());
    if (seen.size < 5_000) seen.set(text, result);
    return result;
  };
};

const readerOf = (fact: Fact, unit: Unit | null, meanings: Meanings): ((text: string) => CellRead) => {
  switch (fact.kind) {
    case 'boolean': {
      const readWord = wordReader(fact);
      return (text) => {
        const word = plainText(text);
        if (yesWords.has(word)) return { answer: true };
        if (noWords.has(word)) return { answer: false };
        const meant = meanings.get(word) ?? readWord(text).means;
        if (meant === 'true' || meant === 'false') return { answer: meant === 'true' };
        return meant === saysNothing ? { answer: null } : { issue: { code: 'yes-no' } };
      };
    }
    case 'choice': {
      const reader = optionsReader(fact, meanings);
      return (text) => {
        const { options, isOpen, words } = reader.read(text);
        const unread = firstUnread(words, reader);
        if (unread !== null) return unread;
        const [only] = options;
        if (isOpen || only === undefined) return { answer: null };
        return { answer: options.length === 1 ? only : { anyOf: [...options] } };
      };
    }
    case 'choices': {
      const reader = optionsReader(fact, meanings);
      return (text) => {
        if (noneWords.has(plainText(text))) return { answer: [] };
        const { options, isOpen, isNone, words } = reader.read(text);
        const unread = firstUnread(words, reader);
        if (unread !== null) return unread;
        if (options.length === 0) return { answer: isNone && !isOpen ? [] : null };
        return { answer: isOpen ? { includes: options } : options };
      };
    }
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return (text) => (emptyWords.has(plainText(text)) ? { answer: null } : readFigureCell(fact, unit, text));
    default:
      return unreachable(fact);
  }
};

const firstUnread = (
  words: ReturnType<OptionsReader['read']>['words'],
  { nearest }: OptionsReader,
): CellRead | null => {
  const first = words.find(({ meant }) => meant === null);
  return first === undefined ? null : { issue: { code: 'option', text: first.text, near: nearest(first.text) } };
};
