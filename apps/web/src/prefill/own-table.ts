import type { Fact } from '@huice/engine';
import { type ColumnPlan, nameColumn } from '@huice/tables';
import { bodyOf, headerOf } from '../batch/columns/header-of.ts';
import { companiesAmong, type Taken } from '../batch/columns/line-kinds.ts';
import { completed, findHeader, guessReading, type Reading, readingWith } from '../batch/columns/reading.ts';
import { unitNotes } from '../batch/columns/unit-note.ts';
import { type UnreadWord, unreadWords } from '../batch/columns/unread-words.ts';
import { cellAt } from '../batch/file/rows.ts';
import type { Table } from '../batch/file/table.ts';
import { namesBeside, turned, turnedHeader } from './sideways.ts';

/** Where the names of the facts stand: in a row, with companies below; or in a column, with what is said of the company beside. */
export interface NamesAt {
  readonly in: 'row' | 'column';
  readonly at: number;
}

/** A company’s own table, read as a list: `table` is turned where its names stand in a column. */
export interface OwnTable extends Reading {
  readonly table: Table;
  readonly namesAt: NamesAt;
  readonly headings: readonly string[];
  /** Positions of the rows of `table` that are companies, or years of one. */
  readonly companies: Uint32Array;
  /** The one among them whose answers are taken. */
  readonly company: number;
  /** What headed a row that was a column. */
  readonly headOf: (row: number) => string;
}

const findNames = (facts: readonly Fact[], table: Table): NamesAt => {
  const column = namesBeside(facts, table);
  return column === null ? { in: 'row', at: findHeader(facts, table) } : { in: 'column', at: column };
};

export const ownTable = (facts: readonly Fact[], file: Table, namesAt = findNames(facts, file)): OwnTable => {
  if (namesAt.in === 'row') return withReading(file, namesAt, guessReading(facts, file, namesAt.at));
  const { table, headOf } = turned(facts, file, namesAt.at);
  return withReading(table, namesAt, guessReading(facts, table, turnedHeader(namesAt.at)), headOf);
};

const withReading = (
  table: Table,
  namesAt: NamesAt,
  reading: Reading,
  headOf: (row: number) => string = () => '',
): OwnTable => {
  const companies = companiesAmong(reading.lines, reading.taken);
  const headings = headerOf(table, reading.header);
  return { ...reading, table, namesAt, headings, companies, company: companies[0] ?? -1, headOf };
};

/** What a row is called, as far as it is said. */
export const titleOf = ({ plans, table, headOf }: OwnTable, row: number): string => {
  const nameAt = plans.findIndex(({ to }) => to === nameColumn);
  return [nameAt < 0 ? '' : cellAt(table.rows, row, nameAt).trim(), headOf(row)].filter(Boolean).join(' · ');
};

const again = (now: OwnTable, reading: Reading): OwnTable => {
  const next = withReading(now.table, now.namesAt, reading, now.headOf);
  return next.companies.includes(now.company) ? { ...next, company: now.company } : next;
};

export const withPlan = (facts: readonly Fact[], now: OwnTable, column: number, plan: ColumnPlan): OwnTable =>
  again(now, completed(facts, now.table, now.header, now.plans.with(column, plan), now));

export const withTaken = (facts: readonly Fact[], now: OwnTable, taken: Taken): OwnTable =>
  again(now, readingWith(facts, now.table, now, taken));

/** What the table says of the unit of a column beside its heading. */
export const notesOf = ({ table, header }: OwnTable): ((column: number) => readonly string[]) =>
  unitNotes(table, bodyOf(table, header) - 1);

/** Per column, the words of the company that no option is called by. */
export const wordsOfCompany = (
  facts: readonly Fact[],
  { table, plans, company }: OwnTable,
): readonly (readonly UnreadWord[])[] => unreadWords(facts, table.rows, Uint32Array.of(company), plans);

/** Where a cell stands in the file as it was given, from 1. */
export const placeOf = (
  { namesAt }: Pick<OwnTable, 'namesAt'>,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } =>
  namesAt.in === 'row' ? { row: row + 1, column: column + 1 } : { row: column + 1, column: row };
