import { fieldNames, firstDay, lastDay, stages, tiers } from './facts.ts';
import type { Random } from './random.ts';

/** Everything that is asked, in plain values. */
export interface Company {
  readonly place: string;
  readonly founded: string;
  readonly fields: readonly string[];
  readonly staff: number;
  readonly revenue: number;
  readonly research: number;
  readonly hightech: boolean;
  readonly tier: string;
  readonly patents: number;
  readonly graduates: number;
  readonly financing: number;
  readonly valuation: number;
  readonly stage: string;
  readonly listed: boolean;
  readonly tax: number;
  readonly investment: number;
  readonly headquarters: boolean;
  readonly foreign: number;
}

export type FactId = keyof Company;

/** A company that left some questions open. */
export type PartialCompany = { readonly [K in FactId]?: Company[K] };

const dayMs = 86_400_000;

const anyDay = (random: Random): string => {
  const day = random.int(Date.parse(firstDay) / dayMs, Date.parse(lastDay) / dayMs);
  return new Date(day * dayMs).toISOString().slice(0, 10);
};

export const randomCompany = (random: Random, places: readonly string[]): Company => ({
  place: random.pick(places),
  founded: anyDay(random),
  fields: random.some(fieldNames, random.int(0, 3)),
  staff: random.figure(3, 3000),
  revenue: random.figure(500_000, 3_000_000_000),
  research: random.int(0, 30) / 100,
  hightech: random.chance(0.4),
  tier: random.pick(tiers),
  patents: random.figure(1, 200) - 1,
  graduates: random.figure(1, 150) - 1,
  financing: random.chance(0.3) ? 0 : random.figure(1_000_000, 2_000_000_000),
  valuation: random.figure(5_000_000, 20_000_000_000),
  stage: random.pick(stages),
  listed: random.chance(0.1),
  tax: random.figure(10_000, 200_000_000),
  investment: random.figure(100_000, 1_000_000_000),
  headquarters: random.chance(0.5),
  foreign: random.chance(0.5) ? 0 : random.int(0, 100) / 100,
});

export const randomCompanies = (random: Random, places: readonly string[], count: number): Company[] =>
  Array.from({ length: count }, () => randomCompany(random, places));

/** Each fact left out with this probability. */
export const withGaps = (company: Company, random: Random, probability: number): PartialCompany =>
  Object.fromEntries(Object.entries(company).filter(() => !random.chance(probability)));
