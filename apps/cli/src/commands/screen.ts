import type { Fact } from '@huice/engine';
import { type Screener, screener as screenerOf } from '@huice/screen';
import { threadsOf } from '../arguments/option-values.ts';
import { type Complaint, complaint, inFile, type Outcome } from '../complaint.ts';
import type { Io } from '../io.ts';
import { catalogue } from '../messages/catalogue.ts';
import { answerLines } from '../screen/answer-lines.ts';
import { questionOf, readCheckpoint, sameQuestion } from '../screen/checkpoint.ts';
import { noMap, readMap } from '../screen/column-map.ts';
import { batchDecider, decideWorker, type Question } from '../screen/decide-batch.ts';
import { ndjsonSource } from '../screen/ndjson-source.ts';
import { type PlannedColumn, planColumns } from '../screen/plan-columns.ts';
import { Progress } from '../screen/progress.ts';
import type { Source } from '../screen/raw-rows.ts';
import { csvLine, tableHeadings } from '../screen/row-text.ts';
import { type Places, placesFor, runScreen } from '../screen/run-screen.ts';
import { renderSummary } from '../screen/summary.ts';
import { summarySvg } from '../screen/summary-svg.ts';
import { tableHead, tableSource } from '../screen/table-source.ts';
import { canvasOf } from '../terminal/canvas.ts';
import type { Request, Run } from './command.ts';

type Format = 'ndjson' | 'csv' | 'parquet';

/** Every incentive for every company of a registry: CSV, NDJSON or Parquet in and out, or a line in and a line out. */
export const screen: Run<Request> = (request) => {
  const [input = '-'] = request.files;
  const { out } = request.options;
  const threads = threadsOf(request.options, request.io.cores);
  const [from, to] = [formatOf(input), typeof out === 'string' ? formatOf(out) : undefined];
  const issues: Complaint[] = [
    ...(typeof out === 'string' ? [] : [complaint('cli/missing-value', '--out', 'a file, or - for standard output')]),
    ...(from === undefined ? [complaint('screen/unknown-format', input, '.csv, .ndjson, .parquet')] : []),
    ...(typeof out === 'string' && to === undefined
      ? [complaint('screen/unknown-format', out, '.csv, .ndjson, .parquet')]
      : []),
    ...(threads.ok ? [] : threads.issues),
  ];
  if (issues.length > 0 || request.isRefused || from === undefined || to === undefined || !threads.ok)
    return { ok: false, issues };
  return out === '-' ? answered(request, input, from) : filed(request, input, from, out as string, to, threads.value);
};

const formatOf = (path: string): Format | undefined => {
  if (path === '-' || /\.(?:ndjson|jsonl)$/i.test(path)) return 'ndjson';
  if (/\.csv$/i.test(path)) return 'csv';
  return /\.parquet$/i.test(path) ? 'parquet' : undefined;
};

/** What is asked of every company. */
interface Asked {
  readonly screener: Screener;
  readonly asOf: string;
  readonly source: Source;
  readonly columns: readonly PlannedColumn[];
}

const askedOf = async (request: Request, input: string, from: Format, asOf: string): Promise<Outcome<Asked>> => {
  const made = screenerOf(request.calculator, { asOf });
  const source = await sourceOf(request, input, from);
  const issues = [
    ...(made.ok ? [] : made.issues.map((one) => ({ ...one, path: ['--as-of'] }))),
    ...(source.ok ? [] : source.issues),
  ];
  if (!made.ok || !source.ok) return { ok: false, issues };
  return { ok: true, value: { screener: made.value, asOf, ...source.value } };
};

const sourceOf = async (
  { calculator, options, io }: Request,
  input: string,
  from: Format,
): Promise<Outcome<{ readonly source: Source; readonly columns: readonly PlannedColumn[] }>> => {
  const facts: readonly Fact[] = calculator.pack.facts;
  const map =
    typeof options.map === 'string' ? await readMap(options.map, facts, io) : ({ ok: true, value: noMap } as const);
  if (!map.ok) return map;
  if (input !== '-' && (await io.storage.stateOf(input)) === undefined)
    return { ok: false, issues: inFile(input, [complaint('file/not-found', 'ENOENT', 'a file')]) };
  if (from === 'ndjson') {
    const bytes = (offset: number) => (input === '-' ? io.standardInput() : io.storage.bytesFrom(input, offset));
    return { ok: true, value: { source: ndjsonSource(bytes), columns: [] } };
  }
  const head = await tableHead(input, from);
  if (!head.ok) return head;
  const plan = planColumns(facts, head.value, map.value);
  if (!plan.ok) return { ok: false, issues: inFile(input, plan.issues) };
  return { ok: true, value: { source: tableSource(input, from), columns: plan.value } };
};

/** A line on standard output for every company, as soon as it is read. */
const answered = async (request: Request, input: string, from: Format) => {
  const { calculator, options, io } = request;
  const asked = await askedOf(request, input, from, dayOf(options, io));
  if (!asked.ok) return asked;
  return answerLines(calculator, asked.value, options.echo === true, io);
};

const dayOf = (options: Request['options'], io: Pick<Io, 'today'>): string =>
  typeof options['as-of'] === 'string' ? options['as-of'] : io.today();

/** Files beside the output until all is done; a run that was stopped is gone on with. */
const filed = async (request: Request, input: string, from: Format, out: string, to: Format, threads: number) => {
  const { calculator, options, io, locale } = request;
  const places = placesFor(out);
  const kept = await readCheckpoint(places.checkpoint, io);
  if (kept === undefined && (await io.storage.stateOf(out)) !== undefined)
    return { ok: false as const, issues: inFile(out, [complaint('file/exists', 'a file', 'no such file')]) };
  // Who goes on the next day means the day on which it was begun.
  const asOf = kept !== undefined && options['as-of'] === undefined ? kept.asOf : dayOf(options, io);
  const asked = await askedOf(request, input, from, asOf);
  if (!asked.ok) return asked;
  const echo = options.echo === true;
  const state = input === '-' ? undefined : await io.storage.stateOf(input);
  const plan = asked.value.columns.map(({ heading, fact, unit, isId }) => [heading, fact?.id ?? null, unit, isId]);
  const question = questionOf([input, state, calculator.digest, asOf, plan, echo, to]);
  const same = sameQuestion(input === '-' ? undefined : kept, question, places.checkpoint);
  if (!same.ok) return same;
  const { incentives } = asked.value.screener;
  const isTable = to !== 'ndjson';
  const words = catalogue[locale].screen;
  const decided: Question = { pack: calculator.pack, asOf, plan: asked.value.columns, to, echo };
  const done = await runScreen(
    {
      incentives,
      source: asked.value.source,
      decide: batchDecider(calculator, asked.value.screener, decided),
      threads,
      startThreads: () => io.startThreads(decideWorker, decided, threads),
      places,
      // What went by on standard input does not come again.
      kept: input === '-' ? undefined : kept,
      question,
      asOf,
      heading: isTable ? csvLine(tableHeadings(incentives, echo), to === 'csv') : '',
      progress: io.isWatched ? new Progress(io.err, words, io.now, kept?.position.rows ?? 0) : undefined,
      shareAt: ({ bytes }) => (from === 'ndjson' && state !== undefined ? bytes / state.size : undefined),
    },
    io,
  );
  if (!done.ok) return done;
  const errors = done.value.totals.refused > 0 ? `${out}.errors.ndjson` : undefined;
  await putInPlace(places, out, to, errors, { incentives, echo }, io);
  const told = { totals: done.value.totals, pack: calculator.pack, asOf, out, errors, columns: asked.value.columns };
  if (typeof options.summary === 'string') {
    const drawn = await io.write(options.summary, summarySvg(told, locale));
    if (!drawn.ok) return drawn;
  }
  return { ok: true as const, value: renderSummary(told, canvasOf(io, locale)) };
};

/** The last steps, each of which may have been done already when it was stopped. */
const putInPlace = async (
  places: Places,
  out: string,
  to: Format,
  errors: string | undefined,
  { incentives, echo }: { readonly incentives: readonly string[]; readonly echo: boolean },
  { storage }: Pick<Io, 'storage'>,
): Promise<void> => {
  if ((await storage.stateOf(places.part)) !== undefined) {
    if (to === 'parquet') {
      const { csvToParquet } = await import('../screen/parquet-out.ts');
      await csvToParquet(places.part, incentives, echo, `${out}.tmp`);
      await storage.rename(`${out}.tmp`, out);
      await storage.remove(places.part);
    } else await storage.rename(places.part, out);
  }
  if ((await storage.stateOf(places.refused)) !== undefined) {
    if (errors === undefined) await storage.remove(places.refused);
    else await storage.rename(places.refused, errors);
  }
  await storage.remove(places.checkpoint);
};
