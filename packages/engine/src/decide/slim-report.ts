import { withoutKey } from '../value/without-key.ts';
import type { CompiledIncentive } from './compiled-incentive.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { standingOf } from './decide.ts';
import type { CheckOptions } from './profile.ts';
import type { AmountResult, LabelledAmount, Report, Result, ValidityResult } from './report.ts';
import type { Situation } from './situation.ts';

/**
 * How much of a report is wanted: statuses alone; amounts as well; or all of it, with the proof and every passage. What a slim report says is
 * what the full one says, with fields left out, for less work and a fraction of the bytes.
 */
export type Detail = 'status' | 'amount' | 'full';

/** As `CheckOptions`, with how much is wanted: all of it unless said otherwise. */
export interface DetailOptions<D extends Detail = Detail> extends CheckOptions {
  readonly detail?: D;
}

/** An amount without the passages that it rests on. */
export interface SlimAmount extends Omit<AmountResult, 'citations' | 'parts' | 'readings' | 'instalments'> {
  readonly parts?: readonly SlimAmount[];
  readonly readings?: readonly SlimLabelledAmount[];
  readonly instalments?: readonly SlimLabelledAmount[];
}

/** One of several readings or instalments, without the passages that it rests on. */
export interface SlimLabelledAmount extends Omit<LabelledAmount, 'amount'> {
  readonly amount: SlimAmount;
}

/** What `detail: 'status'` says of one incentive. */
export interface StatusResult extends Pick<Result, 'incentive' | 'status' | 'open' | 'judgements' | 'version'> {
  readonly validity: Omit<ValidityResult, 'citations'>;
}

/** What `detail: 'amount'` says of one incentive: enough for `together`. */
export interface StatusAndAmount extends StatusResult {
  readonly amount: SlimAmount;
}

/** The answer to `check` with `detail: 'status'`. */
export interface StatusReport extends Omit<Report, 'results'> {
  readonly results: readonly StatusResult[];
}

/** The answer to `check` with `detail: 'amount'`. */
export interface AmountReport extends Omit<Report, 'results'> {
  readonly results: readonly StatusAndAmount[];
}

/** What `check` answers, by how much is wanted. */
export interface ReportBy {
  readonly status: StatusReport;
  readonly amount: AmountReport;
  readonly full: Report;
}

/** A status, and an amount where it is wanted, without working out anything that is not. */
export const slimResult = (
  pack: CompiledPack,
  of: CompiledIncentive,
  { asOf, knowledge }: Situation,
  detail: 'status' | 'amount',
): StatusResult | StatusAndAmount =>
  // What is undefined is left out, too.
  withoutKey(
    {
      incentive: of.id,
      ...standingOf(pack, of, knowledge),
      validity: of.validityOn(asOf),
      amount: detail === 'amount' ? of.amountFor(knowledge).written : undefined,
      version: of.version,
    },
    'citations',
  ) as StatusResult | StatusAndAmount;
