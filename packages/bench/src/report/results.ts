import type { AgainstOptimum, QuestionCounts } from '../ask/measure-questions.ts';
import type { ChangeTiming } from '../measure/change.ts';
import type { Timing } from '../measure/interleaved.ts';
import type { compileTimes, SpeedTable } from '../measure/speed.ts';
import type { TermsTable } from '../measure/terms.ts';
import type { MissingFacts } from '../missing/missing-facts.ts';
import type { NearestOfMany, NearestTiming } from '../nearest/measure-nearest.ts';

/** Everything that one run measured. */
export interface Results {
  readonly isQuick: boolean;
  readonly machine: string;
  readonly versions: readonly string[];
  readonly rounds: number;
  readonly speed: readonly SpeedTable[];
  readonly many: readonly (readonly Timing[])[];
  readonly compile: readonly ReturnType<typeof compileTimes>[];
  readonly terms: readonly TermsTable[];
  readonly change: readonly { readonly incentives: number; readonly timing: ChangeTiming }[];
  readonly missing: MissingFacts;
  readonly questions: readonly QuestionCounts[];
  readonly optimum: AgainstOptimum;
  readonly nearest: readonly NearestTiming[];
  readonly nearestOfMany: NearestOfMany;
}
