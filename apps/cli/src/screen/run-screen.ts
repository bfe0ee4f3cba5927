import type { Outcome } from '../complaint.ts';
import type { Io } from '../io.ts';
import type { Threads } from '../threads.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Decide, DecidedBatch } from './decide-batch.ts';
import { inOrder } from './in-order.ts';
import type { Progress } from './progress.ts';
import { type Batch, type Source, start } from './raw-rows.ts';
import type { Growing } from './storage.ts';
import { nothingYet, together } from './totals.ts';

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
  readonly incentives: readonly string[];
  readonly source: Source;
  readonly decide: Decide;
  /** So many threads, and how they are started. */
  readonly threads: number;
  readonly startThreads: () => Threads | undefined;
  readonly places: Places;
  /** What it is kept under, with what was kept already. */
  readonly kept: Checkpoint | undefined;
  readonly question: string;
  readonly asOf: string;
  readonly heading: string;
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
  const { kept, asOf, question, progress } = job;
  let position = kept?.position ?? start;
  let totals = kept?.totals ?? nothingYet(job.incentives);
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
  for await (const batch of decidedBatches(job, position)) {
    await part.write(batch.decided);
    await refused.write(batch.refused);
    totals = together(totals, batch.totals);
    since += batch.position.rows - position.rows;
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

type DecidedPart = DecidedBatch & Pick<Batch, 'position'>;

/** So many are decided here before threads are started: most registries are done by then. */
const batchesHere = 4;

/** What became of the rows from a position on, in their order. While a batch is written, others are decided; each thread has one more to go on with. */
async function* decidedBatches({ source, decide, threads, startThreads }: ScreenJob, from: Batch['position']) {
  let others: Threads | undefined;
  let here = 0;
  const decided = ({ rows, position }: Batch): DecidedPart | Promise<DecidedPart> => {
    if (threads > 1 && here++ >= batchesHere) others ??= startThreads();
    return others === undefined
      ? { ...decide(rows), position }
      : others
          .ask(rows, 'bytes' in rows ? [rows.bytes.buffer] : [])
          .then((batch) => ({ ...(batch as DecidedBatch), position }));
  };
  try {
    yield* inOrder(source(from), threads > 1 ? 2 * threads : 1, decided);
  } finally {
    await others?.close();
  }
}
