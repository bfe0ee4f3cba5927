import type { Fact } from '@huice/engine';
import { rowsBetween } from '../file/rows.ts';
import type { Table } from '../file/table.ts';
import { type ColumnPlan, nameColumn } from './column-plan.ts';
import { guessColumns, guessHeader, headerWithin } from './guess-columns.ts';
import { headerOf } from './header-of.ts';
import { unitNotes } from './unit-note.ts';
import { apartIn, type UnreadWord, unreadWords } from './unread-words.ts';

/** What is taken for what in a table. */
export interface Reading {
  /** Position of the row of headings. */
  readonly header: number;
  readonly plans: readonly ColumnPlan[];
  /** Per column, words that no answer is called by. */
  readonly words: readonly (readonly UnreadWord[])[];
}

/** What the reader settled by hand for a file, so that the same file, mended and opened again, need not be settled anew. */
export interface Settled {
  readonly fileName: string;
  readonly names: readonly string[];
  readonly plans: readonly ColumnPlan[];
}

export const noReading: Reading = { header: 0, plans: [], words: [] };

/** A guess for every column. */
export const guessReading = (facts: readonly Fact[], table: Table, header: number): Reading =>
  completed(
    facts,
    table,
    header,
    guessColumns(facts, headerOf(table, header), samplesBelow(table, header), unitNotes(table, header)),
  );

/** What was settled for this file before; null when it is another one, with other headings. */
export const keptReading = (
  facts: readonly Fact[],
  table: Table,
  fileName: string,
  before: Settled | null,
): Reading | null => {
  if (before === null) return null;
  const header = rowsBetween(table.rows, 0, headerWithin).findIndex((_, row) =>
    sameNames(headerOf(table, row), before.names),
  );
  if (header >= 0) return completed(facts, table, header, before.plans);
  if (fileName !== before.fileName) return null;
  // The same file with a column more or less: what is still called the same is taken for the same.
  const guessed = guessReading(facts, table, guessHeader(facts, rowsBetween(table.rows, 0, headerWithin)));
  const plans = headerOf(table, guessed.header).map((name, column) => {
    const at = before.names.indexOf(name);
    return (name === '' ? undefined : before.plans[at]) ?? (guessed.plans[column] as ColumnPlan);
  });
  return completed(facts, table, guessed.header, plans);
};

/** Words are counted again where the reading before does not say. */
export const completed = (
  facts: readonly Fact[],
  table: Table,
  header: number,
  plans: readonly ColumnPlan[],
  before: Reading = noReading,
): Reading => {
  const nameAt = (some: readonly ColumnPlan[]) => some.findIndex(({ to }) => to === nameColumn);
  const isSame = before.header === header && nameAt(before.plans) === nameAt(plans);
  const wordsFrom = (plan: ColumnPlan | undefined) => plan && `${plan.to} ${apartIn(plan.meanings)}`;
  const known = (column: number) =>
    isSame && wordsFrom(before.plans[column]) === wordsFrom(plans[column]) ? before.words[column] : undefined;
  return { header, plans, words: unreadWords(facts, table.rows, header, plans, known) };
};

const samplesBelow = (table: Table, header: number) => rowsBetween(table.rows, header + 1, header + 60);

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, at) => name === other[at]);
