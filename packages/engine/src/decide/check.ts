import { type Outcome, ok } from '../issue.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { type Decision, decide } from './decide.ts';
import type { CheckOptions } from './profile.ts';
import { oneOf } from './read-options.ts';
import type { OutlineEntry, Report } from './report.ts';
import { type Situation, situationOf } from './situation.ts';
import { type Detail, type DetailOptions, type ReportBy, slimResult } from './slim-report.ts';

/** Every incentive that is asked about, decided for one company. `last`: what was decided for it before, by incentive. */
export const check = <D extends Detail = 'full'>(
  pack: CompiledPack,
  profile: unknown,
  options: DetailOptions<D>,
  last?: Map<string, Decision>,
): Outcome<ReportBy[D]> => {
  const situation = situationOf<DetailOptions>(pack, profile, options, { detail: oneOf('status', 'amount', 'full') });
  if (!situation.ok) return situation;
  const {
    asOf,
    knowledge,
    incentives,
    options: { detail = 'full' },
  } = situation.value;
  const { id, version } = pack.pack;
  const results = incentives.map((one) => {
    if (detail !== 'full') return slimResult(pack, one, situation.value, detail);
    const decision = decide(pack, one, knowledge, last?.get(one.id));
    last?.set(one.id, decision);
    return decision.on(asOf, last !== undefined);
  });
  const report = { pack: { id, version, digest: pack.digest }, asOf, results };
  situations.set(report, situation.value);
  return ok(report as unknown as ReportBy[D]);
};

const situations = new WeakMap<object, Situation>();

/** What a report was made from; undefined for a copy of one. */
export const situationBehind = (report: object): Situation | undefined => situations.get(report);

/**
 * `check` for one company that goes on answering: a result that no answer given since has touched is the very object of the last
 * report, so that a screen need only draw anew what is new.
 */
export const follower = (pack: CompiledPack): Follow => {
  const last = new Map<string, Decision>();
  return (profile, options) => check(pack, profile, options, last);
};

/** What `calculator.follow()` gives: `check` in full for one company that goes on answering. */
export type Follow = (profile: unknown, options: CheckOptions) => Outcome<Report>;

/** Statuses and amounts alone: for lists and sums, where nobody reads the proof. */
export const outline = (
  pack: CompiledPack,
  profile: unknown,
  options: CheckOptions,
): Outcome<readonly OutlineEntry[]> => {
  const situation = situationOf(pack, profile, options);
  if (!situation.ok) return situation;
  const { knowledge, incentives } = situation.value;
  return ok(incentives.map((one) => decide(pack, one, knowledge).entry));
};
