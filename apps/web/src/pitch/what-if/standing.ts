import { parseCalendarDate, type Report } from '@huice/engine';
import type { Drafts } from '../../state/draft.ts';
import { fromFragment } from '../../state/fragment.ts';
import type { PackIndex } from '../../state/pack-context.ts';
import { profileOf } from '../../state/profile-of.ts';
import { shownDrafts } from '../../state/trial.ts';

/** Answers, a day, and what comes of them: the two things that a what-if and a scenario compare. */
export interface Standing {
  readonly drafts: Drafts;
  readonly asOf: string;
  /** Null when nothing could be worked out. */
  readonly report: Report | null;
}

/** What comes of a kept state; null when it is no state of ours. A day that does not exist counts as today. */
export const standingOf = ({ pack, calculator }: PackIndex, fragment: string, today: string): Standing | null => {
  const state = fromFragment(fragment, pack.facts);
  if (state === null) return null;
  const asOf = state.asOf !== undefined && parseCalendarDate(state.asOf).ok ? state.asOf : today;
  const drafts = shownDrafts(state);
  const { profile } = profileOf(pack.facts, drafts);
  const outcome = calculator.check(profile, { asOf });
  return { drafts, asOf, report: outcome.ok ? outcome.value : null };
};
