import { useCallback, useEffect, useRef, useState } from 'react';
import { useShelf } from '../state/pack-context.ts';
import type { ColumnPlan } from './columns/column-plan.ts';
import { guessHeader, headerWithin } from './columns/guess-columns.ts';
import { headerOf } from './columns/header-of.ts';
import { completed, guessReading, keptReading, noReading, type Reading, type Settled } from './columns/reading.ts';
import { type Job, readFile } from './file/read-file.ts';
import type { Read, Refusal } from './file/read-result.ts';
import { rowsBetween } from './file/rows.ts';
import type { ReadOptions, Table } from './file/table.ts';

/** A file on its way to being understood. */
export interface Opened extends Reading {
  readonly file: File;
  readonly options: ReadOptions;
  /** Null while it is being read. */
  readonly outcome: Read<Table> | null;
  /** Whether what was settled for this file before has been taken over. */
  readonly isKept: boolean;
}

export interface TableState {
  readonly opened: Opened | null;
  readonly open: (file: File, options?: ReadOptions) => void;
  /** Opens a file with what was settled for it. Null when it is no longer wanted. */
  readonly reopen: (
    file: File,
    options: ReadOptions,
    header: number,
    plans: readonly ColumnPlan[],
  ) => Promise<Opened | null>;
  readonly close: () => void;
  readonly setHeader: (row: number) => void;
  readonly setPlan: (column: number, plan: ColumnPlan) => void;
  /** Guesses every column anew, whatever was settled. */
  readonly guessAnew: () => void;
}

/** The file that is open, its reading, and what its columns and their words are taken for. */
export const useTable = (): TableState => {
  const { facts } = useShelf().pack;
  const [opened, setOpened] = useState<Opened | null>(null);
  const job = useRef<Job<Read<Table>> | null>(null);
  // Kept as long as the page is open; the tab keeps it beyond that (`use-kept-list.ts`).
  const settled = useRef<Settled | null>(null);
  useEffect(() => () => job.current?.cancel(), []);

  const load = useCallback(
    async (file: File, options: ReadOptions, take: (table: Table) => Reading & { readonly isKept: boolean }) => {
      job.current?.cancel();
      const mine = readFile(file, options);
      job.current = mine;
      setOpened({ file, options, outcome: null, isKept: false, ...noReading });
      const outcome = await mine.result;
      if (job.current !== mine) return null;
      const next = { file, options, outcome, isKept: false, ...(outcome.ok ? take(outcome.value) : noReading) };
      setOpened(next);
      return next;
    },
    [],
  );
  const open = useCallback(
    (file: File, options: ReadOptions = {}) => {
      void load(file, options, (table) => {
        const kept = keptReading(facts, table, file.name, settled.current);
        const guessed = () => guessReading(facts, table, guessHeader(facts, rowsBetween(table.rows, 0, headerWithin)));
        return { ...(kept ?? guessed()), isKept: kept !== null };
      });
    },
    [facts, load],
  );
  const reopen = useCallback(
    (file: File, options: ReadOptions, header: number, plans: readonly ColumnPlan[]) =>
      load(file, options, (table) => {
        settled.current = { fileName: file.name, names: headerOf(table, header), plans };
        return { ...completed(facts, table, header, plans), isKept: false };
      }),
    [facts, load],
  );
  const close = useCallback(() => {
    job.current?.cancel();
    job.current = null;
    setOpened(null);
  }, []);
  const read = (readingOf: (table: Table, now: Opened) => Reading, isSettled: boolean) => {
    if (opened?.outcome?.ok !== true) return;
    const { value: table } = opened.outcome;
    const next: Opened = { ...opened, ...readingOf(table, opened), isKept: false };
    settled.current = isSettled
      ? { fileName: opened.file.name, names: headerOf(table, next.header), plans: next.plans }
      : null;
    setOpened(next);
  };
  const setHeader = (header: number) => read((table) => guessReading(facts, table, header), false);
  const setPlan = (column: number, plan: ColumnPlan) =>
    read((table, now) => completed(facts, table, now.header, now.plans.with(column, plan), now), true);
  const guessAnew = () => read((table, { header }) => guessReading(facts, table, header), false);
  return { opened, open, reopen, close, setHeader, setPlan, guessAnew };
};

export const refusalOf = (opened: Opened | null): Refusal | null =>
  opened?.outcome?.ok === false ? opened.outcome.refusal : null;
