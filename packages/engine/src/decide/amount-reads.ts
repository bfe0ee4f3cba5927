import type { Amount } from '../language/amount.ts';
import type { ChoiceFact } from '../language/fact.ts';
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
