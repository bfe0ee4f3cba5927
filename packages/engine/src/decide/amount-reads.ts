import type { Amount } from '../language/amount.ts';
import type { Citation } from '../language/citation.ts';
import type { ChoiceFact } from '../language/fact.ts';
import { citesIn } from '../language/parts.ts';
import type { Given } from './report.ts';

/** The fact or term that one amount is worked out of, its parts and cases apart. */
export const figureOf = (amount: Amount): string | undefined => {
  switch (amount.kind) {
    case 'rate':
      return 'fact' in amount.base ? amount.base.fact : undefined;
    case 'per-unit':
    case 'brackets':
    case 'figure':
      return amount.fact;
    default:
      return undefined;
  }
};

export const optionsLeft = ({ options }: ChoiceFact, given: Given | undefined): readonly string[] => {
  if (given === undefined) return options.map(({ id }) => id);
  return given.kind === 'any-of' ? given.options : [String((given as { value: string }).value)];
};

const citesOfWhens = new WeakMap<Amount, readonly Citation[]>();

/** The words that say which case counts; the same list each time. */
export const citesOfCases = (amount: Extract<Amount, { kind: 'by-choice' | 'when' }>): readonly Citation[] => {
  if (amount.kind === 'by-choice') return amount.cites;
  const cites = citesOfWhens.get(amount) ?? citesIn(amount.cases.map(({ when }) => when));
  citesOfWhens.set(amount, cites);
  return cites;
};
