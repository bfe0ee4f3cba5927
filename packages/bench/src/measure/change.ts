import type { Pack } from '@huice/engine';
import type { Company, FactId } from '../domain/company.ts';
import { factIds } from '../domain/facts.ts';
import { rowOf, screenerFor } from '../subjects/huice.ts';
import { cpuNs, type Effort } from './interleaved.ts';
import { median } from './statistics.ts';

/** Nanoseconds, round by round: to read and decide a whole row, and to change one answer of the row just decided. */
export interface ChangeTiming {
  readonly whole: readonly number[];
  readonly change: readonly number[];
  /** By fact, the median. */
  readonly byFact: ReadonlyMap<string, number>;
}

/** One answer of a company is replaced by that of another, again and again, every fact as often as the next. */
export const changeTiming = (pack: Pack, companies: readonly Company[], { rounds, roundMs }: Effort): ChangeTiming => {
  const screener = screenerFor(pack);
  const rows = companies.map(rowOf);
  const whole: number[] = [];
  const change: number[] = [];
  const perFact = new Map<string, number[]>(factIds.map((fact) => [fact, []]));
  let at = 0;
  const timed = (work: () => void): number => {
    let done = 0;
    const start = process.cpuUsage();
    while (cpuNs(start) < roundMs * 1e6) {
      for (let n = 0; n < 256; n++) work();
      done += 256;
    }
    return cpuNs(start) / done;
  };
  const decideNext = () => {
    at = at + 1 === rows.length ? 0 : at + 1;
    screener.decide(rows[at] as never);
  };
  const changeTo = (column: number, fact: FactId) => () => {
    at = at + 1 === rows.length ? 0 : at + 1;
    screener.change(column, (companies[at] as Company)[fact]);
  };
  for (let round = 0; round < rounds + 2; round++) {
    const wholeTook = timed(decideNext);
    const took = factIds.map((fact, column) => {
      screener.decide(rows[at] as never);
      return timed(changeTo(column, fact as FactId));
    });
    // The first two rounds are for the compiler.
    if (round < 2) continue;
    whole.push(wholeTook);
    change.push(took.reduce((sum, one) => sum + one, 0) / took.length);
    factIds.forEach((fact, column) => perFact.get(fact)?.push(took[column] as number));
  }
  return { whole, change, byFact: new Map([...perFact].map(([fact, times]) => [fact, median(times)])) };
};
