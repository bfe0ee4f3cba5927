import { parseCalendarDate } from '@huice/engine';
import { useMemo, useSyncExternalStore } from 'react';
import { emptyDrafts, isAnswered } from '../state/draft.ts';
import { fromFragment } from '../state/fragment.ts';
import { kept } from '../state/kept.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { profileOf } from '../state/profile-of.ts';
import type { LibraryState } from './address/library-state.ts';
import type { Mine } from './mine.ts';

const subscribe = (changed: () => void) => {
  // Answers given in another tab count here at once.
  addEventListener('storage', changed);
  return () => removeEventListener('storage', changed);
};

/** The answers of the link, else those kept in this browser, and what comes of them; null when the pack cannot be checked. */
export const useMineOf = (
  { company: named, drafts: linked, trial: tried, asOf }: LibraryState,
  today: string,
): Mine | null => {
  const { pack, calculator } = usePackIndex();
  const stored = useSyncExternalStore(subscribe, kept.read);
  const {
    company,
    drafts,
    trial = null,
  } = useMemo(
    () =>
      linked === null
        ? (fromFragment(stored ?? '', pack.facts) ?? { company: '', drafts: emptyDrafts(pack.facts), trial: null })
        : { company: named, drafts: linked, trial: tried },
    [named, linked, tried, stored, pack],
  );
  const day = asOf !== null && parseCalendarDate(asOf).ok ? asOf : today;
  return useMemo(() => {
    const { profile } = profileOf(pack.facts, drafts);
    const report = calculator.check(profile, { asOf: day });
    if (!report.ok) return null;
    return {
      company,
      drafts,
      trial,
      answered: Object.values(drafts).some(isAnswered),
      asOf: day,
      report: report.value,
      results: new Map(report.value.results.map((result) => [result.incentive, result])),
    };
  }, [pack, calculator, company, drafts, trial, day]);
};
