import type { Pack } from '@huice/engine';
import { type Screened, screener, statusCodes } from '@huice/screen';
import { Random } from '../domain/random.ts';
import { cpuNs } from '../measure/interleaved.ts';
import { packFor } from '../measure/speed.ts';
import { asOf, calculatorFor, sure } from '../subjects/huice.ts';
import { screenByHand } from './by-hand.ts';
import { screenByJsonLogic } from './by-json-logic.ts';
import { bytesPerCompany, drawnRegistry, type Registry, tableOf } from './registry.ts';

/** Nanoseconds a company, round by round. */
export interface RegistryTiming {
  readonly name: string;
  readonly rounds: readonly number[];
}

const eligible = statusCodes.indexOf('eligible');

const timed = (rows: number, work: () => void): number => {
  const start = process.cpuUsage();
  work();
  return cpuNs(start) / rows;
};

const screenFor = (pack: Pack, registry: Registry): (() => Screened) => {
  const made = sure(screener(calculatorFor(pack), { asOf }));
  const table = tableOf(registry, pack);
  return () => sure(made.screen(table));
};

/** The twelve incentives over the same columns, by everybody in turn; before that every verdict is compared. */
export const beside = (
  companies: number,
  rounds: number,
): { readonly timings: readonly RegistryTiming[]; readonly eligible: number } => {
  const { pack, places } = packFor(12);
  const registry = drawnRegistry(new Random(5), places, companies);
  const [byHand, byLogic] = [new Uint8Array(companies * 12), new Uint8Array(companies * 12)];
  const logic = screenByJsonLogic(pack, registry);
  const screen = screenFor(pack, registry);
  const ways: readonly (readonly [string, () => void])[] = [
    ['hand-written function over columns', () => screenByHand(registry, byHand)],
    ['Huice, screen', () => void screen()],
    ['json-logic-engine, compiled', () => logic(byLogic)],
  ];
  for (const [, work] of ways) work();
  const screened = screen();
  let found = 0;
  for (let row = 0; row < companies; row++)
    for (let at = 0; at < 12; at++) {
      const said = Number(screened.code(row, at) === eligible);
      found += said;
      if (said !== byHand[row * 12 + at] || said !== byLogic[row * 12 + at])
        throw new Error(
          `incentive ${at} of company ${row}: ${said}, by hand ${byHand[row * 12 + at]}, by json-logic ${byLogic[row * 12 + at]}`,
        );
    }
  const timings = ways.map(([name]) => ({ name, rounds: [] as number[] }));
  for (let round = 0; round < rounds + 2; round++)
    for (const [at, [, work]] of ways.entries()) {
      const took = timed(companies, work);
      // The first two rounds are for the compiler.
      if (round >= 2) (timings[at] as (typeof timings)[number]).rounds.push(took);
    }
  return { timings, eligible: found };
};

/** How it grows with the incentives. */
export const growing = (incentives: number, companies: number, rounds: number) => {
  const { pack, places } = packFor(incentives);
  const registry = drawnRegistry(new Random(6), places, companies);
  const screen = screenFor(pack, registry);
  screen();
  const took = Array.from({ length: rounds }, () => timed(companies, () => void screen()));
  return { incentives, rounds: took, inBytes: bytesPerCompany(registry), outBytes: incentives / 4 + 1 / 8 };
};
