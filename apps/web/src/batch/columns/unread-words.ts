import type { Fact } from '@huice/engine';
import type { ColumnPlan, WordedFact } from '@huice/tables';
import {
  formulaIssue,
  type Meanings,
  noneWords,
  noWords,
  oneByOne,
  optionsReader,
  plainText,
  unknownWords,
  type WordRead,
  wordReader,
  yesWords,
} from '@huice/tables';
import { cellAt, type Rows } from '../file/rows.ts';

/** A word of a column that no answer is called by; or all its addresses in one place. */
export interface UnreadWord extends WordRead {
  /** As it stands in the file, the first time. */
  readonly text: string;
  readonly rows: number;
  /** An option that may be meant. */
  readonly near: string | null;
  /** Some of the ways in which it is written. */
  readonly samples: readonly string[];
}

/** Per column, its words that are no answer’s name, the most frequent first. None for columns of figures. */
export const unreadWords = (
  facts: readonly Fact[],
  rows: Rows,
  /** The positions of the rows that are companies. */
  companies: Uint32Array,
  plans: readonly ColumnPlan[],
  /** The words of a column that have been counted already. */
  known: (column: number) => readonly UnreadWord[] | undefined = () => undefined,
): readonly (readonly UnreadWord[])[] =>
  plans.map(({ to, meanings }, column) => {
    const fact = facts.find(({ id }) => id === to);
    return fact !== undefined && isWorded(fact)
      ? (known(column) ?? wordsOf(fact, rows, companies, column, meanings))
      : [];
  });

export const isWorded = (fact: Fact): fact is WordedFact =>
  fact.kind === 'boolean' || fact.kind === 'choice' || fact.kind === 'choices';

/** Rules whose addresses are each to be a word of their own. */
export const apartIn = (meanings: Meanings): string =>
  [...meanings].flatMap(([key, meaning]) => (meaning === oneByOne ? key : [])).join('|');

const samplesKept = 3;

const wordsOf = (
  fact: WordedFact,
  rows: Rows,
  companies: Uint32Array,
  column: number,
  meanings: Meanings,
): readonly UnreadWord[] => {
  const counts = new Map<string, number>();
  for (const row of companies) {
    const text = cellAt(rows, row, column).trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const reader = readerOf(fact);
  const found = new Map<string, UnreadWord>();
  const add = ({ key, means, area }: WordRead, text: string, count: number, near: string | null) => {
    const before = found.get(key);
    const samples = before?.samples ?? [];
    found.set(key, {
      key,
      means,
      area,
      near,
      text: before?.text ?? text,
      rows: (before?.rows ?? 0) + count,
      samples: samples.length < samplesKept && !samples.includes(text) ? [...samples, text] : samples,
    });
  };
  for (const [text, count] of counts) {
    if (unknownWords.has(plainText(text)) || formulaIssue(text) !== null) continue;
    for (const word of reader.wordsIn(text)) {
      add(word, word.text, count, word.area === null ? reader.nearest(word.text) : null);
      if (meanings.get(word.key) === oneByOne)
        add({ key: plainText(word.text), means: null, area: null }, word.text, count, word.means);
    }
  }
  return [...found.values()].toSorted((one, other) => other.rows - one.rows);
};

interface WordsReader {
  readonly wordsIn: (text: string) => readonly (WordRead & { readonly text: string })[];
  readonly nearest: (word: string) => string | null;
}

const readerOf = (fact: WordedFact): WordsReader => {
  if (fact.kind === 'boolean') {
    const readWord = wordReader(fact);
    const isOwn = (text: string) => yesWords.has(plainText(text)) || noWords.has(plainText(text));
    return { wordsIn: (text) => (isOwn(text) ? [] : [{ ...readWord(text), text }]), nearest: () => null };
  }
  const { read, nearest } = optionsReader(fact);
  const isNone = (text: string) => fact.kind === 'choices' && noneWords.has(plainText(text));
  return { wordsIn: (text) => (isNone(text) ? [] : read(text).words), nearest };
};
