import { parseCalendarDate, type Status } from '@huice/engine';
import { groupResults, statuses } from '../results/group-results.ts';
import { isAnswered } from '../state/draft.ts';
import { fromFragment } from '../state/fragment.ts';
import type { PackIndex } from '../state/pack-context.ts';
import { profileOf } from '../state/profile-of.ts';
import type { Prospect } from './prospect.ts';

export interface Summary {
  readonly asOf: string;
  readonly answered: number;
  /** Of what has not ended; null when nothing could be worked out. */
  readonly counts: Readonly<Record<Status, number>> | null;
  readonly ended: number;
}

/** How a prospect stands by the rules of now, as of its own day (or of today, when it has none). */
export const summaryOf = ({ answers }: Prospect, { pack, calculator }: PackIndex, today: string): Summary => {
  const said = fromFragment(answers, pack.facts);
  const drafts = said?.drafts ?? {};
  const day = said?.asOf ?? today;
  const asOf = parseCalendarDate(day).ok ? day : today;
  const report = calculator.check(profileOf(pack.facts, drafts).profile, { asOf });
  const groups = report.ok ? groupResults(report.value.results) : null;
  return {
    asOf,
    answered: Object.values(drafts).filter(isAnswered).length,
    counts:
      groups && (Object.fromEntries(statuses.map((id) => [id, groups.current[id].length])) as Record<Status, number>),
    ended: groups?.ended.length ?? 0,
  };
};
