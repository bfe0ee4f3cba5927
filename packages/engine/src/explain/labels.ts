import type { Status, ValidityState, Verdict } from '../decide/report.ts';
import type { EvidenceGrade } from '../language/citation.ts';
import type { Conflict } from '../language/document.ts';
import type { Judgement, Mutability } from '../language/fact.ts';
import type { Instrument, Payout } from '../language/incentive.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { fill } from './fill.ts';

export const statusLabel = (status: Status, locale: Locale): string => catalogue[locale].status[status];

export const verdictLabel = (verdict: Verdict, locale: Locale): string => catalogue[locale].verdict[verdict];

export const validityLabel = (state: ValidityState, locale: Locale): string => catalogue[locale].validityState[state];

export const gradeLabel = (grade: EvidenceGrade, locale: Locale): string => catalogue[locale].grade[grade];

export const instrumentLabel = (instrument: Instrument, locale: Locale): string =>
  catalogue[locale].instrument[instrument];

export const payoutLabel = (payout: Payout, locale: Locale): string => catalogue[locale].payout[payout];

export const mutabilityLabel = (mutability: Mutability, locale: Locale): string =>
  catalogue[locale].mutability[mutability];

export const conflictLabel = (about: Conflict['about'], locale: Locale): string =>
  catalogue[locale].conflictAbout[about];

/** Who settles a judgement: `由市金融办认定`, or that no source says. */
export const describeDecider = ({ reason, decidedBy }: Judgement, locale: Locale): string => {
  const words = catalogue[locale].decider;
  if (reason === 'unstated') return words.unstated;
  return decidedBy === undefined ? words.unnamed : fill(words.authority, { who: decidedBy[locale] });
};
