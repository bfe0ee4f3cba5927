import type { ColumnPlan } from '@huice/tables';
import { useCallback, useRef, useState } from 'react';
import { usePackIndex } from '../state/pack-context.ts';
import { headerOf } from './columns/header-of.ts';
import type { Taken } from './columns/line-kinds.ts';
import {
  completed,
  findHeader,
  guessReading,
  keptReading,
  noReading,
  type Reading,
  readingWith,
  type Settled,
} from './columns/reading.ts';
import type { Read, Refusal } from './file/read-result.ts';
import type { ReadOptions, Table } from './file/table.ts';
import { useReadFile } from './use-read-file.ts';

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
    known: Pick<Reading, 'header' | 'plans' | 'taken'>,
  ) => Promise<Opened | null>;
  readonly close: () => void;
  readonly setHeader: (row: number) => void;
  readonly setPlan: (column: number, plan: ColumnPlan) => void;
  /** Takes in lines and columns that were left out, or leaves them out again. */
  readonly setTaken: (taken: Taken) => void;
  /** Guesses every column again, whatever was settled. */
  readonly guessAnew: () => void;
}

/** The file that is open, its reading, and what its columns and their words are taken for. */
export const useTable = (): TableState => {
  const { facts } = usePackIndex().pack;
  const [opened, setOpened] = useState<Opened | null>(null);
  const { read: readFile, stop } = useReadFile();
  // Kept as long as the page is open; the tab keeps it beyond that (`use-kept-list.ts`).
  const settled = useRef<Settled | null>(null);

  const load = useCallback(
    async (file: File, options: ReadOptions, take: (table: Table) => Reading & { readonly isKept: boolean }) => {
      setOpened({ file, options, outcome: null, isKept: false, ...noReading });
      const done = await readFile(file, options);
      if (done === null) return null;
      const { outcome } = done;
      const next = { file, ...done, isKept: false, ...(outcome.ok ? take(outcome.value) : noReading) };
      setOpened(next);
      return next;
    },
    [readFile],
  );
  const open = useCallback(
    (file: File, options: ReadOptions = {}) => {
      void load(file, options, (table) => {
        const kept = keptReading(facts, table, file.name, settled.current);
        return { ...(kept ?? guessReading(facts, table, findHeader(facts, table))), isKept: kept !== null };
      });
    },
    [facts, load],
  );
  const reopen = useCallback(
    (file: File, options: ReadOptions, { header, plans, taken }: Pick<Reading, 'header' | 'plans' | 'taken'>) =>
      load(file, options, (table) => {
        settled.current = { fileName: file.name, names: headerOf(table, header), plans };
        return { ...completed(facts, table, header, plans, { ...noReading, taken }), isKept: false };
      }),
    [facts, load],
  );
  const close = useCallback(() => {
    stop();
    setOpened(null);
  }, [stop]);
  const read = (readingOf: (table: Table, now: Opened) => Reading, isSettled: boolean) => {
    if (opened?.outcome?.ok !== true) return;
    const { value: table } = opened.outcome;
    const next: Opened = { ...opened, ...readingOf(table, opened), isKept: false };
    settled.current = isSettled
      ? { fileName: opened.file.name, names: headerOf(table, next.header), plans: next.plans }
      : null;
    setOpened(next);
  };
  const setHeader = (header: number) => read((table, { taken }) => guessReading(facts, table, header, taken), false);
  const setTaken = (taken: Taken) =>
    read((table, now) => readingWith(facts, table, now, taken), opened?.isKept ?? false);
  const setPlan = (column: number, plan: ColumnPlan) =>
    read((table, now) => completed(facts, table, now.header, now.plans.with(column, plan), now), true);
  const guessAnew = () => read((table, { header, taken }) => guessReading(facts, table, header, taken), false);
  return { opened, open, reopen, close, setHeader, setPlan, setTaken, guessAnew };
};

export const refusalOf = (opened: Opened | null): Refusal | null =>
  opened?.outcome?.ok === false ? opened.outcome.refusal : null;
