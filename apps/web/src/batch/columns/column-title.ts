import type { Fact, Locale } from '@huice/engine';
import type { ColumnPlan } from '@huice/tables';
import type { BatchSay } from '../words/batch-words.ts';

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
