import type { Status, ValidityState, Verdict } from '../decide/report.ts';
import type { EvidenceGrade } from '../language/citation.ts';
import type { Conflict } from '../language/document.ts';
import type { Judgement, Mutability } from '../language/fact.ts';
import type { Instrument, Payout } from '../language/incentive.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { fill } from './fill.ts';

/** A status in words: `statusLabel("undetermined", "en")`. */
export const statusLabel = (status: Status, locale: Locale): string => catalogue[locale].status[status];

/** In words, whether one condition holds. */
export const verdictLabel = (verdict: Verdict, locale: Locale): string => catalogue[locale].verdict[verdict];

/** The state of a validity in one word, without its dates; `describeValidity` gives both. */
export const validityLabel = (state: ValidityState, locale: Locale): string => catalogue[locale].validityState[state];

/** A grade of evidence in words: `gradeLabel("press", "zh-Hans")` is 媒体报道. */
export const gradeLabel = (grade: EvidenceGrade, locale: Locale): string => catalogue[locale].grade[grade];

/** 扶持方式 in words. */
export const instrumentLabel = (instrument: Instrument, locale: Locale): string =>
  catalogue[locale].instrument[instrument];

/** 兑现方式 in words. */
export const payoutLabel = (payout: Payout, locale: Locale): string => catalogue[locale].payout[payout];

/** In words, whether a company can change a fact. */
export const mutabilityLabel = (mutability: Mutability, locale: Locale): string =>
  catalogue[locale].mutability[mutability];

/** What clauses disagree about, in words: `conflictLabel("amount", "en")`. */
export const conflictLabel = (about: Conflict['about'], locale: Locale): string =>
  catalogue[locale].conflictAbout[about];

/** Who settles a judgement: `由市金融办认定`, or that no source says. */
export const describeDecider = ({ reason, decidedBy }: Judgement, locale: Locale): string => {
  const words = catalogue[locale].decider;
  if (reason === 'unstated') return words.unstated;
  return decidedBy === undefined ? words.unnamed : fill(words.authority, { who: decidedBy[locale] });
};
