import type { Fact } from '@huice/engine';
import { type ColumnPlan, guessColumns, guessHeader, headerWithin, leftAside, nameColumn } from '@huice/tables';
import { rowsBetween } from '../file/rows.ts';
import type { Table } from '../file/table.ts';
import { bodyOf, headerOf } from './header-of.ts';
import { companiesAmong, type Lines, linesOf, noLines, nothingTaken, type Taken } from './line-kinds.ts';
import { unitNotes } from './unit-note.ts';
import { apartIn, type UnreadWord, unreadWords } from './unread-words.ts';

/** What is taken for what in a table. */
export interface Reading {
  /** Position of the row of headings. */
  readonly header: number;
  readonly plans: readonly ColumnPlan[];
  /** Per column, words that no answer is called by. */
  readonly words: readonly (readonly UnreadWord[])[];
  /** What every line below the headings is. */
  readonly lines: Lines;
  /** What is taken in that would be left out. */
  readonly taken: Taken;
}

/** What the reader settled by hand for a file, so that the same file, mended and opened again, need not be settled again. */
export interface Settled {
  readonly fileName: string;
  readonly names: readonly string[];
  readonly plans: readonly ColumnPlan[];
}

export const noReading: Reading = { header: 0, plans: [], words: [], lines: noLines, taken: nothingTaken };

/** A guess for every column. */
export const guessReading = (
  facts: readonly Fact[],
  table: Table,
  header: number,
  taken: Taken = nothingTaken,
): Reading => completed(facts, table, header, guessPlans(facts, table, header, taken), { ...noReading, taken });

/** Where the headings are. */
export const findHeader = (facts: readonly Fact[], table: Table): number =>
  guessHeader(facts, rowsBetween(table.rows, 0, headerWithin), (row) => headerOf(table, row));

/** The same reading with other lines and columns taken in. What was settled by hand stays. */
export const readingWith = (facts: readonly Fact[], table: Table, now: Reading, taken: Taken): Reading => {
  const guessed = guessPlans(facts, table, now.header, taken);
  const hidden = new Set(table.layout?.hiddenColumns);
  // A column that was hidden gives way to one in sight that is taken for the same.
  const used = new Set(now.plans.flatMap(({ to }, column) => (hidden.has(column) ? [] : [to])));
  const plans = now.plans.map((plan, column) => {
    const own = guessed[column] ?? plan;
    return !hidden.has(column) ? plan : used.has(own.to) ? leftAside : own;
  });
  return completed(facts, table, now.header, plans, { ...noReading, taken });
};

const guessPlans = (facts: readonly Fact[], table: Table, header: number, taken: Taken): readonly ColumnPlan[] => {
  const hidden = new Set(taken.has('hidden-column') ? [] : table.layout?.hiddenColumns);
  const names = headerOf(table, header).map((name, column) => (hidden.has(column) ? '' : name));
  const below = bodyOf(table, header);
  return guessColumns(facts, names, rowsBetween(table.rows, below, below + 60), unitNotes(table, below - 1));
};

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
  const guessed = guessReading(facts, table, findHeader(facts, table));
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
  const lines = isSame && before.lines !== noLines ? before.lines : linesOf(table, header, nameAt(plans));
  const words = unreadWords(facts, table.rows, companiesAmong(lines, before.taken), plans, known);
  return { header, plans, words, lines, taken: before.taken };
};

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, at) => name === other[at]);
