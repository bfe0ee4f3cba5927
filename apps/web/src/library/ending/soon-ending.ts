import type { Pack, Report } from '@huice/engine';
import { type Ending, endings, staleOf } from '@huice/engine/review';

/** Time enough to apply, and little enough to be urgent. */
export const soonDays = 60;

export interface SoonEnding {
  /** The last day of those that count as soon. */
  readonly until: string;
  /** In force, and about to end. */
  readonly sure: readonly Ending[];
  /** About to end too, if they are in force at all. */
  readonly unsure: readonly Ending[];
  /** In force, and the next to end where none does so soon: one, or several that end together. */
  readonly next: readonly Ending[];
  /** How many are of no confirmed validity, or past the day on which somebody was to look at them again. */
  readonly open: number;
}

/** The same as `huice stale` names. */
export const soonEnding = (pack: Pack, report: Report): SoonEnding => {
  const { until, stale } = staleOf(pack, report, soonDays);
  const soon = new Set(stale.filter(({ why }) => why === 'ends').map(({ incentive }) => incentive));
  const all = endings(report);
  const [sure, unsure, others] = [
    all.filter(({ incentive, state }) => soon.has(incentive) && state === 'in-force'),
    all.filter(({ incentive, state }) => soon.has(incentive) && state !== 'in-force'),
    all.filter(({ incentive, state }) => !soon.has(incentive) && state === 'in-force'),
  ];
  const open = stale.filter(({ why }) => why === 'unconfirmed' || why === 'review');
  return {
    until,
    sure,
    unsure,
    next:
      sure.length > 0
        ? []
        : others.filter(({ earliest, latest }) => earliest === others[0]?.earliest && latest === others[0]?.latest),
    open: new Set(open.map(({ incentive }) => incentive)).size,
  };
};
