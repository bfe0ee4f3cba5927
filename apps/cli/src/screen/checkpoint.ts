import { createHash } from 'node:crypto';
import { complaint, inFile, type Outcome } from '../complaint.ts';
import type { Io } from '../io.ts';
import type { Position } from './raw-rows.ts';
import type { Totals } from './totals.ts';

/** How far a screening has come: what is in the files up to these sizes is whole, and is never written again. */
export interface Checkpoint {
  readonly format: 'huice-screen/1';
  /** The same for the same question: input, pack, map and options. */
  readonly question: string;
  readonly asOf: string;
  readonly position: Position;
  /** Bytes of what was decided, and of what was refused. */
  readonly written: number;
  readonly refused: number;
  readonly totals: Totals;
  /** All rows are done, and only the files have to be put in their places. */
  readonly isDone: boolean;
}

export const questionOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What was kept of a screening that was stopped; undefined where none was. */
export const readCheckpoint = async (path: string, io: Pick<Io, 'read'>): Promise<Checkpoint | undefined> => {
  const text = await io.read(path, 64 * 1024 * 1024);
  if (!text.ok) return undefined;
  try {
    const value = JSON.parse(text.value) as Checkpoint;
    return value.format === 'huice-screen/1' ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Whether it may be gone on with; a stopped screening of something else is not thrown away. */
export const sameQuestion = (kept: Checkpoint | undefined, question: string, path: string): Outcome<null> =>
  kept === undefined || kept.question === question
    ? { ok: true, value: null }
    : { ok: false, issues: inFile(path, [complaint('screen/other-question', 'another screening', 'the same one')]) };
