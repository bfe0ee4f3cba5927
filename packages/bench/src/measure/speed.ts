import { compile, type Pack, packDigest, parsePack } from '@huice/engine';
import { rowScreener } from '@huice/screen';
import { type Company, randomCompanies } from '../domain/company.ts';
import { generatedPack, placesFor } from '../domain/generate.ts';
import { Random } from '../domain/random.ts';
import { twelve, twelvePlaces } from '../domain/twelve.ts';
import { byHand, writtenOut } from '../subjects/by-hand.ts';
import { closures } from '../subjects/closures.ts';
import { asOf, huiceAmounts, huiceReport, huiceStatus, sure } from '../subjects/huice.ts';
import { jsonLogicEngine, jsonLogicJs } from '../subjects/json-logic.ts';
import { jsonRulesEngine, jsonRulesEngineExplained } from '../subjects/json-rules-engine.ts';
import { publicodes, publicodesExplained } from '../subjects/publicodes.ts';
import { type Subject, type SubjectMaker, verdictsOf } from '../subjects/subject.ts';
import { zen, zenExplained } from '../subjects/zen.ts';
import { cpuNs, type Effort, interleaved, type Timing } from './interleaved.ts';
import { median } from './statistics.ts';

/** One pack, decided by everybody. */
export interface SpeedTable {
  readonly incentives: number;
  /** Companies whose verdicts were compared, and how many of the verdicts were "eligible". */
  readonly compared: number;
  readonly eligible: number;
  readonly timings: readonly (Timing & { readonly compileMs: number })[];
  readonly leftOut: readonly string[];
}

export interface Size {
  readonly incentives: number;
  /** Companies that go round and round. */
  readonly companies: number;
  /** Companies for whom all verdicts are compared. */
  readonly compared: number;
}

/** Read already, so that no time of a subject is that of the gate, which no peer has. */
export const packFor = (incentives: number): { readonly pack: Pack; readonly places: readonly string[] } =>
  incentives === twelve.incentives.length
    ? { pack: sure(parsePack(twelve)), places: twelvePlaces }
    : { pack: sure(parsePack(generatedPack(new Random(1), incentives))), places: placesFor(incentives) };

const ours = [huiceStatus, huiceAmounts, huiceReport] as const;
const peers = [
  jsonLogicEngine,
  jsonLogicJs,
  zen,
  zenExplained,
  jsonRulesEngine,
  jsonRulesEngineExplained,
  publicodes,
  publicodesExplained,
] as const;

/** At 12,000 it took 17 s to start and more than 20 s for one company: no round could hold it. */
const publicodesLimit = 1200;

const makersFor = (incentives: number): readonly SubjectMaker[] => [
  ...(incentives === twelve.incentives.length ? [byHand] : []),
  writtenOut,
  closures,
  ...ours,
  ...peers.filter((one) => incentives <= publicodesLimit || (one !== publicodes && one !== publicodesExplained)),
];

/** Everybody's verdicts for the same companies; the first difference stops the run. */
const compareVerdicts = async (subjects: readonly Subject[], companies: readonly Company[]): Promise<number> => {
  const [first, ...others] = subjects as [Subject, ...Subject[]];
  let eligible = 0;
  for (const company of companies) {
    const expected = await verdictsOf(first, company);
    eligible += expected.filter((one) => one === 1).length;
    for (const other of others) {
      const said = await verdictsOf(other, company);
      const at = said.findIndex((one, index) => one !== expected[index]);
      if (at < 0) continue;
      throw new Error(
        `${first.name} and ${other.name} disagree on incentive ${at}: ${expected[at]} and ${said[at]}, for ${JSON.stringify(company)}`,
      );
    }
  }
  return eligible;
};

export const speedTable = async (size: Size, effort: Effort): Promise<SpeedTable> => {
  const { pack, places } = packFor(size.incentives);
  const companies = randomCompanies(new Random(2), places, Math.max(size.companies, size.compared));
  const made = makersFor(size.incentives).map((make) => {
    const start = process.cpuUsage();
    return { subject: make(pack), compileMs: cpuNs(start) / 1e6 };
  });
  const subjects = made.map(({ subject }) => subject);
  const eligible = await compareVerdicts(subjects, companies.slice(0, size.compared));
  const timings = await interleaved(subjects, companies.slice(0, size.companies), effort);
  return {
    incentives: size.incentives,
    compared: size.compared,
    eligible,
    timings: timings.map((timing, index) => ({ ...timing, compileMs: made[index]?.compileMs ?? 0 })),
    leftOut: size.incentives > publicodesLimit ? ['publicodes'] : [],
  };
};

/** The same twelve incentives for ever more different companies: what memory costs. */
export const manyCompanies = async (counts: readonly number[], effort: Effort): Promise<readonly Timing[][]> => {
  const tables: Timing[][] = [];
  for (const count of counts) {
    const companies = randomCompanies(new Random(3), twelvePlaces, count);
    const subjects = [byHand, closures, huiceStatus, huiceAmounts, jsonLogicEngine].map((make) => make(twelve));
    tables.push(await interleaved(subjects, companies, effort));
  }
  return tables;
};

/** Milliseconds to read a pack, to compile one that has been read, and to work out its digest, which a report needs once. */
export const compileTimes = (incentives: number, rounds: number) => {
  const { pack } = packFor(incentives);
  const timed = (work: () => unknown): number => {
    const took = Array.from({ length: rounds }, () => {
      const start = process.cpuUsage();
      work();
      return cpuNs(start) / 1e6;
    });
    return median(took);
  };
  const calculator = sure(compile(pack));
  return {
    incentives,
    read: timed(() => sure(parsePack(pack))),
    compile: timed(() => sure(compile(pack))),
    screener: timed(() =>
      sure(
        rowScreener(
          calculator,
          pack.facts.map(({ id }) => id),
          { asOf },
        ),
      ),
    ),
    digest: timed(() => packDigest(pack)),
  };
};
