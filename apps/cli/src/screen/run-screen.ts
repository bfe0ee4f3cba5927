import type { Calculator } from '@huice/engine';
import type { Screener } from '@huice/screen';
import type { Outcome } from '../complaint.ts';
import type { Io } from '../io.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Batch, Source } from './company-row.ts';
import { type DecidedRow, decideRows } from './decide-rows.ts';
import type { Progress } from './progress.ts';
import type { Growing } from './storage.ts';
import { nothingYet, type Totals, withRows } from './totals.ts';

/** Where the files of a screening lie until it is done. */
export interface Places {
  readonly part: string;
  readonly refused: string;
  readonly checkpoint: string;
}

export const placesFor = (out: string): Places => ({
  part: `${out}.part`,
  refused: `${out}.errors.ndjson.part`,
  checkpoint: `${out}.checkpoint`,
});

/** One screening, from a source into files. */
export interface ScreenJob {
  readonly calculator: Calculator;
  readonly screener: Screener;
  readonly source: Source;
  readonly places: Places;
  /** What it is kept under, with what was kept already. */
  readonly kept: Checkpoint | undefined;
  readonly question: string;
  readonly asOf: string;
  readonly heading: string;
  readonly lineOf: (row: DecidedRow) => string;
  readonly issueLine: (row: DecidedRow) => string;
  readonly progress: Progress | undefined;
  /** How much of the input lies before a position. */
  readonly shareAt: (position: Batch['position']) => number | undefined;
}

/** So many rows at most are decided again after a stop. */
const rowsBetween = 2_000;

/**
 * Decides every company that has not been decided, writing the files on from where they were whole. Files are made whole before the
 * checkpoint says so, and cut back to what it says before they are gone on with: no row is lost and none is there twice.
 */
export const runScreen = async (job: ScreenJob, io: Pick<Io, 'storage' | 'write'>): Promise<Outcome<Checkpoint>> => {
  const { kept, places } = job;
  if (kept?.isDone === true) return { ok: true, value: kept };
  const part = await io.storage.grow(places.part, kept?.written ?? 0);
  if (!part.ok) return part;
  const refused = await io.storage.grow(places.refused, kept?.refused ?? 0);
  if (!refused.ok) return refused;
  try {
    return await writeAll(job, part.value, refused.value, io);
  } finally {
    await part.value.close();
    await refused.value.close();
  }
};

const writeAll = async (
  job: ScreenJob,
  part: Growing,
  refused: Growing,
  io: Pick<Io, 'write'>,
): Promise<Outcome<Checkpoint>> => {
  const { calculator, screener, kept, asOf, question, progress } = job;
  let position = kept?.position ?? { rows: 0, bytes: 0 };
  let totals: Totals = kept?.totals ?? nothingYet(screener.incentives);
  let since = 0;
  const save = async (isDone: boolean): Promise<Outcome<Checkpoint>> => {
    await part.sync();
    await refused.sync();
    const checkpoint: Checkpoint = {
      format: 'huice-screen/1',
      question,
      asOf,
      position,
      written: part.size,
      refused: refused.size,
      totals,
      isDone,
    };
    const written = await io.write(job.places.checkpoint, `${JSON.stringify(checkpoint)}\n`);
    since = 0;
    return written.ok ? { ok: true, value: checkpoint } : written;
  };
  if (kept === undefined) {
    await part.write(job.heading);
    const begun = await save(false);
    if (!begun.ok) return begun;
  }
  for await (const batch of job.source(position)) {
    const rows = decideRows(calculator, screener, asOf, batch.companies);
    await part.write(rows.flatMap((row) => (row.issues.length > 0 ? [] : [job.lineOf(row)])).join(''));
    await refused.write(rows.flatMap((row) => (row.issues.length > 0 ? [job.issueLine(row)] : [])).join(''));
    totals = withRows(totals, rows);
    since += rows.length;
    position = batch.position;
    progress?.tell(position.rows, job.shareAt(position));
    if (since >= rowsBetween) {
      const saved = await save(false);
      if (!saved.ok) return saved;
    }
  }
  progress?.end();
  return save(true);
};
