import { useCallback, useEffect, useRef, useState } from 'react';
import { useShelf } from '../state/pack-context.ts';
import type { ColumnPlan } from './column-plan.ts';
import { guessColumns, guessHeader } from './guess-columns.ts';
import { type Job, readFile } from './read-file.ts';
import type { Read, Refusal } from './read-result.ts';
import type { ReadOptions, Table } from './table.ts';

/** A file on its way to being understood. */
export interface Opened {
  readonly file: File;
  readonly options: ReadOptions;
  /** Null while it is being read. */
  readonly outcome: Read<Table> | null;
  readonly header: number;
  readonly plans: readonly ColumnPlan[];
}

export interface TableState {
  readonly opened: Opened | null;
  readonly open: (file: File, options?: ReadOptions) => void;
  readonly close: () => void;
  readonly setHeader: (row: number) => void;
  readonly setPlan: (column: number, plan: ColumnPlan) => void;
}

/** The file that is open, its reading, and what its columns are taken for. */
export const useTable = (): TableState => {
  const { facts } = useShelf().pack;
  const [opened, setOpened] = useState<Opened | null>(null);
  const job = useRef<Job<Read<Table>> | null>(null);
  useEffect(() => () => job.current?.cancel(), []);

  const planned = useCallback(
    (table: Table, header: number) =>
      guessColumns(facts, headerOf(table, header), table.rows.slice(header + 1, header + 60)),
    [facts],
  );
  const open = useCallback(
    (file: File, options: ReadOptions = {}) => {
      job.current?.cancel();
      const mine = readFile(file, options);
      job.current = mine;
      setOpened({ file, options, outcome: null, header: 0, plans: [] });
      void mine.result.then((outcome) => {
        if (job.current !== mine) return;
        const header = outcome.ok ? guessHeader(facts, outcome.value.rows) : 0;
        setOpened({ file, options, outcome, header, plans: outcome.ok ? planned(outcome.value, header) : [] });
      });
    },
    [facts, planned],
  );
  const close = useCallback(() => {
    job.current?.cancel();
    job.current = null;
    setOpened(null);
  }, []);
  const setHeader = (header: number) =>
    setOpened((now) =>
      now?.outcome?.ok === true ? { ...now, header, plans: planned(now.outcome.value, header) } : now,
    );
  const setPlan = (column: number, plan: ColumnPlan) =>
    setOpened((now) => (now === null ? now : { ...now, plans: now.plans.with(column, plan) }));
  return { opened, open, close, setHeader, setPlan };
};

/** The header's cells, as many as the widest of the rows below it has. */
export const headerOf = ({ rows }: Table, header: number): readonly string[] => {
  const width = Math.max(0, ...rows.slice(header, header + 200).map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => (rows[header]?.[column] ?? '').trim());
};

export const refusalOf = (opened: Opened | null): Refusal | null =>
  opened?.outcome?.ok === false ? opened.outcome.refusal : null;
