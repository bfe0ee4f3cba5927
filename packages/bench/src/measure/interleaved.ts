import type { Company } from '../domain/company.ts';
import type { Subject } from '../subjects/subject.ts';

/** Nanoseconds per company, round by round. */
export interface Timing {
  readonly name: string;
  readonly companies: number;
  readonly rounds: readonly number[];
}

export interface Effort {
  readonly rounds: number;
  /** How long one subject runs in one round, ms, at least. */
  readonly roundMs: number;
}

interface Runner {
  readonly subject: Subject;
  readonly prepared: readonly unknown[];
  /** Companies in one round. */
  batch: number;
  next: number;
  done: number;
}

/** Where the last verdict goes, so that no work can be left out as useless. */
let seen = 0;

/** Time that the process computed for, in all its threads: other processes on the machine do not count, nor does waiting. */
export const cpuNs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) * 1000;
};

const runBatch = async (runner: Runner): Promise<number> => {
  const { subject, prepared, batch } = runner;
  const { decide } = subject;
  const start = process.cpuUsage();
  for (let done = 0; done < batch; done++) {
    const out = decide(prepared[runner.next] as unknown);
    // No promise where there is none: waiting for one would cost more than some verdicts.
    seen ^= (out instanceof Uint8Array ? out : await out)[0] as number;
    runner.next = runner.next + 1 === prepared.length ? 0 : runner.next + 1;
  }
  runner.done += batch;
  return cpuNs(start) / batch;
};

/** Long enough for the compiler to have seen everything; then as many companies as fill a round. */
const warm = async (subject: Subject, companies: readonly Company[], { roundMs }: Effort): Promise<Runner> => {
  const runner: Runner = { subject, prepared: companies.map(subject.prepare), batch: 1, next: 0, done: 0 };
  // The first company pays for what is worked out once.
  await runBatch(runner);
  let best = Number.POSITIVE_INFINITY;
  for (let spent = 0; spent < roundMs * 8; ) {
    const perCompany = await runBatch(runner);
    spent += (perCompany * runner.batch) / 1e6;
    if (perCompany > 0) best = Math.min(best, perCompany);
    runner.batch = Math.max(1, Math.min(runner.batch * 8, Math.round((roundMs * 1e6) / best)));
  }
  return runner;
};

/** All subjects in turn, round after round, so that what disturbs the machine disturbs them all. */
export const interleaved = async (
  subjects: readonly Subject[],
  companies: readonly Company[],
  effort: Effort,
): Promise<Timing[]> => {
  const runners: Runner[] = [];
  for (const one of subjects) runners.push(await warm(one, companies, effort));
  const rounds: number[][] = subjects.map(() => []);
  for (let round = 0; round < effort.rounds; round++) {
    for (const [index, runner] of runners.entries()) (rounds[index] as number[]).push(await runBatch(runner));
  }
  if (seen > 255) throw new Error('a verdict is one byte');
  return runners.map(({ subject, prepared, done }, index) => ({
    name: subject.name,
    companies: Math.min(prepared.length, done),
    rounds: rounds[index] as number[],
  }));
};
