import type { Calculator } from '../compile.ts';
import type { Attested, CheckOptions } from '../decide/profile.ts';
import type { Report } from '../decide/report.ts';
import { type Outcome, ok } from '../issue.ts';
import type { Combination } from '../together/combination.ts';

/** A report, what of it can be had together, and what was asked, so that it can be asked again. */
export interface CheckAnswer extends Report {
  readonly together: Combination;
  readonly asked: { readonly profile: unknown; readonly attested?: Attested };
}

/**
 * What a company may qualify for, as a program is told it; issues as those of `check`.
 *
 * `checkAnswer(calculator, { place: 'quzhou' }, { asOf: '2026-11-22' })`
 */
export const checkAnswer = (calculator: Calculator, profile: unknown, options: CheckOptions): Outcome<CheckAnswer> => {
  const report = calculator.check(profile, options);
  if (!report.ok) return report;
  const { attested } = options;
  return ok({
    ...report.value,
    together: calculator.together(report.value),
    asked: { profile, ...(attested === undefined ? {} : { attested }) },
  });
};
