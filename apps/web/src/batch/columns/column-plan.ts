import type { Fact, Locale } from '@huice/engine';
import type { BatchSay } from '../words/batch-words.ts';
import type { UnitDoubt } from './column-unit.ts';
import { type Meanings, noMeanings } from './meanings.ts';
import type { Unit } from './unit.ts';

/** The column that names the company; no fact id begins so. */
export const nameColumn = '@name';

/** What one column of the file is taken for. */
export interface ColumnPlan {
  /** A fact's id, `nameColumn`, or null when the column is left aside. */
  readonly to: string | null;
  readonly unit: Unit | null;
  /** Why the unit has to be said before anything is decided. */
  readonly doubt: UnitDoubt | null;
  /** How the guess was made; null once the user has chosen. */
  readonly guess: 'exact' | 'likely' | null;
  /** What its words stand for that no option is called by. */
  readonly meanings: Meanings;
}

export const leftAside: ColumnPlan = { to: null, unit: null, doubt: null, guess: null, meanings: noMeanings };

/** Facts or the name that more than one column is taken for, which has to be mended before anything is decided. */
export const repeated = (plans: readonly ColumnPlan[]): ReadonlySet<string> => {
  const taken = plans.flatMap(({ to }) => (to === null ? [] : [to]));
  return new Set(taken.filter((to, index) => taken.indexOf(to) < index));
};

/** What a column is called on the page. */
export const columnTitle = (names: readonly string[], column: number, say: BatchSay): string =>
  names[column] || say('batch.columns.unnamed', { n: column + 1 });

/** The columns that were taken for something by likeness only, and that nobody has confirmed: heading and fact, to be told with what comes of it. */
export const guessedColumns = (
  plans: readonly ColumnPlan[],
  names: readonly string[],
  facts: readonly Fact[],
  say: BatchSay,
  locale: Locale,
): readonly string[] =>
  plans.flatMap(({ to, guess }, column) => {
    const fact = facts.find(({ id }) => id === to);
    if (guess !== 'likely' || fact === undefined) return [];
    return [say('batch.guessed.column', { name: columnTitle(names, column, say), fact: fact.label[locale] })];
  });
