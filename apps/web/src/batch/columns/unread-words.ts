import type { BooleanFact, ChoiceFact, ChoicesFact, Fact } from '@huice/engine';
import { cellAt, type Rows } from '../file/rows.ts';
import { noneWords, noWords, unknownWords, yesWords } from './cell-words.ts';
import { certainMeaning } from './certain-meaning.ts';
import type { ColumnPlan } from './column-plan.ts';
import { formulaIssue } from './formula-cell.ts';
import type { Meanings } from './meanings.ts';
import { plainText } from './plain-text.ts';
import { optionsReader } from './read-options.ts';

/** A fact whose answers are words, so that a file may have other words for them. */
export type WordedFact = BooleanFact | ChoiceFact | ChoicesFact;

/** A word of a column that stands for none of the answers. */
export interface UnreadWord {
  /** By which its meaning is kept: two ways of writing that differ by a blank are one. */
  readonly key: string;
  /** As it stands in the file, the first time. */
  readonly text: string;
  readonly rows: number;
  /** An option that may be meant. */
  readonly near: string | null;
}

/** Per column, its words that have no meaning of their own, the most frequent first. None for columns of figures. */
export const unreadWords = (
  facts: readonly Fact[],
  rows: Rows,
  /** The positions of the rows that are companies. */
  companies: Uint32Array,
  plans: readonly ColumnPlan[],
  /** The words of a column that have been counted already. */
  known: (column: number) => readonly UnreadWord[] | undefined = () => undefined,
): readonly (readonly UnreadWord[])[] =>
  plans.map(({ to }, column) => {
    const fact = facts.find(({ id }) => id === to);
    return fact !== undefined && isWorded(fact) ? (known(column) ?? wordsOf(fact, rows, companies, column)) : [];
  });

export const isWorded = (fact: Fact): fact is WordedFact =>
  fact.kind === 'boolean' || fact.kind === 'choice' || fact.kind === 'choices';

/** Meanings that leave no doubt, for words that have none yet. They are shown, and can be changed. */
export const withCertainMeanings = (fact: WordedFact, words: readonly UnreadWord[], meanings: Meanings): Meanings =>
  new Map([
    ...words.flatMap(({ key, text }) => {
      const meaning = certainMeaning(fact, text);
      return meaning === null ? [] : [[key, meaning] as const];
    }),
    ...meanings,
  ]);

const wordsOf = (fact: WordedFact, rows: Rows, companies: Uint32Array, column: number): readonly UnreadWord[] => {
  const counts = new Map<string, number>();
  for (const row of companies) {
    const text = cellAt(rows, row, column).trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const partsOf = partsReader(fact);
  const found = new Map<string, UnreadWord>();
  for (const [text, rowCount] of counts) {
    if (unknownWords.has(plainText(text)) || formulaIssue(text) !== null) continue;
    for (const { word, near } of partsOf(text)) {
      const key = plainText(word);
      const before = found.get(key);
      found.set(key, { key, text: before?.text ?? word, rows: (before?.rows ?? 0) + rowCount, near });
    }
  }
  return [...found.values()].toSorted((one, other) => other.rows - one.rows);
};

const partsReader = (
  fact: WordedFact,
): ((text: string) => readonly { readonly word: string; readonly near: string | null }[]) => {
  if (fact.kind === 'boolean')
    return (text) =>
      yesWords.has(plainText(text)) || noWords.has(plainText(text)) ? [] : [{ word: text, near: null }];
  const reader = optionsReader(fact);
  return (text) =>
    fact.kind === 'choices' && noneWords.has(plainText(text))
      ? []
      : reader.read(text).unread.map((word) => ({ word, near: reader.nearest(word) }));
};
