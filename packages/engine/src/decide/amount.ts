import type { Amount } from '../language/amount.ts';
import type { Fact } from '../language/fact.ts';
import type { Term } from '../language/term.ts';
import { toPlain } from '../value/decimal.ts';
import { AmountBasis } from './amount-basis.ts';
import type { Known } from './amount-space.ts';
import type { AmountResult, Given, LabelledAmount } from './report.ts';
import { workOutAmount } from './work-out-amount.ts';
import type { Labelled, Resolve, WorkedAmount } from './worked-amount.ts';

/** What an amount is computed from, where no condition says who may have it. */
export interface AmountContext {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms?: ReadonlyMap<string, Term>;
  readonly given: ReadonlyMap<string, Given>;
  readonly resolve: Resolve;
}

/** The amount as an interval that holds for every completion of what is not known. See `AmountResult`. */
export const evaluateAmount = (amount: Amount, { facts, terms, given, resolve }: AmountContext): AmountResult => {
  const basis = new AmountBasis(amount, facts, terms ?? new Map(), null);
  const known = { given, figures: { answered: given, asOf: '2000-01-01' } } as unknown as Known;
  return written(workOutAmount(amount, basis.space(known), resolve));
};

/** The same for a report, which has figures as text. */
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
