import type { ColumnPlan } from '@huice/tables';
import { useState } from 'react';
import type { Taken } from '../batch/columns/line-kinds.ts';
import type { Read } from '../batch/file/read-result.ts';
import type { ReadOptions, Table } from '../batch/file/table.ts';
import { useReadFile } from '../batch/use-read-file.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { type NamesAt, type OwnTable, ownTable, withPlan, withTaken } from './own-table.ts';
import { namesEitherWay } from './sideways.ts';

interface Opened {
  readonly file: File;
  readonly isPasted: boolean;
  readonly options: ReadOptions;
  /** Null while it is being read. */
  readonly outcome: Read<Table> | null;
}

/** The table that was pasted or chosen, and what is taken for what in it. */
export const useOwnTable = () => {
  const { facts } = usePackIndex().pack;
  const { read, stop } = useReadFile(namesEitherWay);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [own, setOwn] = useState<OwnTable | null>(null);
  const file = opened?.outcome?.ok === true ? opened.outcome.value : null;
  const change = (next: (now: OwnTable) => OwnTable) => setOwn((now) => now && next(now));
  return {
    opened,
    own,
    /** As it stands in the file. */
    file,
    open: async (chosen: File, options: ReadOptions = {}, isPasted = false) => {
      setOpened({ file: chosen, isPasted, options, outcome: null });
      setOwn(null);
      const done = await read(chosen, options);
      if (done === null) return;
      setOpened({ file: chosen, isPasted, ...done });
      setOwn(done.outcome.ok ? ownTable(facts, done.outcome.value) : null);
    },
    close: () => {
      stop();
      setOpened(null);
      setOwn(null);
    },
    setNames: (namesAt: NamesAt) => file !== null && setOwn(ownTable(facts, file, namesAt)),
    setCompany: (company: number) => change((now) => ({ ...now, company })),
    setPlan: (column: number, plan: ColumnPlan) => change((now) => withPlan(facts, now, column, plan)),
    setTaken: (taken: Taken) => change((now) => withTaken(facts, now, taken)),
  };
};
