import { toPlain } from '../value/decimal.ts';
import type { AmountResult, LabelledAmount } from './report.ts';
import type { Labelled, WorkedAmount } from './worked-amount.ts';

/** An amount as a report has it, with its figures as text. */
export const written = (worked: WorkedAmount): AmountResult => {
  const { min, max, parts, readings, instalments } = worked;
  const low = min === null ? null : toPlain(min);
  const ends = { min: low, max: max === min ? low : max === null ? null : toPlain(max) };
  const each = (some: readonly Labelled<WorkedAmount>[]) =>
    some.map((one): LabelledAmount => ({ ...one, amount: written(one.amount) }));
  return Object.assign(
    { ...(worked as Omit<WorkedAmount, 'parts' | 'readings' | 'instalments'>) },
    ends,
    parts && { parts: parts.map(written) },
    readings && { readings: each(readings) },
    instalments && { instalments: each(instalments) },
  );
};
