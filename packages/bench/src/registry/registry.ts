import type { Pack } from '@huice/engine';
import type { Table } from '@huice/screen';
import { fieldNames, firstDay, lastDay, stages, tiers } from '../domain/facts.ts';
import type { Random } from '../domain/random.ts';

const dayMs = 86_400_000;
const dayOf = (day: string): number => Date.parse(day) / dayMs;

/** Companies as columns, of whom everything is known; drawn as `randomCompany` draws them. */
export interface Registry {
  readonly rows: number;
  readonly places: readonly string[];
  readonly place: Uint8Array;
  readonly founded: Int32Array;
  /** A bit for each of `fieldNames`. */
  readonly fields: Uint32Array;
  readonly staff: Float64Array;
  readonly revenue: Float64Array;
  readonly research: Float64Array;
  readonly hightech: Uint8Array;
  readonly tier: Uint8Array;
  readonly patents: Float64Array;
  readonly graduates: Float64Array;
  readonly financing: Float64Array;
  readonly valuation: Float64Array;
  readonly stage: Uint8Array;
  readonly listed: Uint8Array;
  readonly tax: Float64Array;
  readonly investment: Float64Array;
  readonly headquarters: Uint8Array;
  readonly foreign: Float64Array;
}

export const drawnRegistry = (random: Random, places: readonly string[], rows: number): Registry => {
  const bytes = (draw: () => number) => Uint8Array.from({ length: rows }, draw);
  const figures = (draw: () => number) => Float64Array.from({ length: rows }, draw);
  const yesNo = (share: number) => bytes(() => Number(random.chance(share)));
  const [first, last] = [dayOf(firstDay), dayOf(lastDay)];
  return {
    rows,
    places,
    place: bytes(() => random.int(0, places.length - 1)),
    founded: Int32Array.from({ length: rows }, () => random.int(first, last)),
    fields: Uint32Array.from({ length: rows }, () =>
      random.some(fieldNames, random.int(0, 3)).reduce((bits, one) => bits | (1 << fieldNames.indexOf(one)), 0),
    ),
    staff: figures(() => random.figure(3, 3000)),
    revenue: figures(() => random.figure(500_000, 3_000_000_000)),
    research: figures(() => random.int(0, 30) / 100),
    hightech: yesNo(0.4),
    tier: bytes(() => random.int(0, tiers.length - 1)),
    patents: figures(() => random.figure(1, 200) - 1),
    graduates: figures(() => random.figure(1, 150) - 1),
    financing: figures(() => (random.chance(0.3) ? 0 : random.figure(1_000_000, 2_000_000_000))),
    valuation: figures(() => random.figure(5_000_000, 20_000_000_000)),
    stage: bytes(() => random.int(0, stages.length - 1)),
    listed: yesNo(0.1),
    tax: figures(() => random.figure(10_000, 200_000_000)),
    investment: figures(() => random.figure(100_000, 1_000_000_000)),
    headquarters: yesNo(0.5),
    foreign: figures(() => (random.chance(0.5) ? 0 : random.int(0, 100) / 100)),
  };
};

/** The same as a table to be screened: the very columns, with the names of their options. */
export const tableOf = (registry: Registry, pack: Pack): Table => {
  const { rows, places, place, tier, stage, fields, ...plain } = registry;
  const facts = new Set(pack.facts.map(({ id }) => id));
  const columns = {
    ...plain,
    place: { codes: place, options: places },
    tier: { codes: tier, options: tiers },
    stage: { codes: stage, options: stages },
    fields: { members: fields, options: fieldNames },
  };
  return { rows, columns: Object.fromEntries(Object.entries(columns).filter(([id]) => facts.has(id))) };
};

/** Bytes that a company takes as columns. */
export const bytesPerCompany = ({ rows, places: _, ...columns }: Registry): number =>
  Object.values(columns).reduce((sum, column) => sum + column.byteLength, 0) / rows;
