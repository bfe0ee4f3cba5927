import { useCallback, useEffect, useRef } from 'react';
import { usePackIndex } from '../state/pack-context.ts';
import { listSheet } from './columns/list-sheet.ts';
import { type Job, readFile } from './file/read-file.ts';
import type { Read } from './file/read-result.ts';
import type { ReadOptions, Table } from './file/table.ts';

interface FileRead {
  /** With the sheet that was found to hold the list. */
  readonly options: ReadOptions;
  readonly outcome: Read<Table>;
}

interface FileReading {
  /** Null when the file is no longer wanted. */
  readonly read: (file: File, options: ReadOptions) => Promise<FileRead | null>;
  readonly stop: () => void;
}

/** Reads one file at a time: another one, or leaving, gives up the one before. `namedIn` tells how many facts the first rows of a sheet name. */
export const useReadFile = (namedIn?: Parameters<typeof listSheet>[2]): FileReading => {
  const { facts } = usePackIndex().pack;
  const job = useRef<Job<Read<Table>> | null>(null);
  const stop = useCallback(() => {
    job.current?.cancel();
    job.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  const read = useCallback(
    async (file: File, options: ReadOptions): Promise<FileRead | null> => {
      job.current?.cancel();
      const mine = readFile(file, options);
      job.current = mine;
      const outcome = await mine.result;
      if (job.current !== mine) return null;
      // A guide or a cover often stands before the list.
      const list = outcome.ok && options.sheet === undefined ? listSheet(facts, outcome.value, namedIn) : null;
      return outcome.ok && list !== null && list !== outcome.value.sheet
        ? read(file, { ...options, sheet: list })
        : { options, outcome };
    },
    [facts, namedIn],
  );
  return { read, stop };
};
