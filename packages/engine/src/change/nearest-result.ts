import type { Answer } from '../decide/profile.ts';
import type { Region } from '../decide/region.ts';
import type { Gap, Given, Status, ValidityState } from '../decide/report.ts';
import type { Mutability } from '../language/fact.ts';

/** Where a fact has to be; for a fact of several options, which to add and which to remove. */
export type Target =
  | Region
  | { readonly kind: 'set'; readonly add: readonly string[]; readonly remove: readonly string[] };

/** One fact that has to move, or that has to turn out so. */
export interface Change {
  readonly fact: string;
  /** `change`: what was answered rules it out, so it has to become so. `confirm`: it may be so already. */
  readonly kind: 'change' | 'confirm';
  readonly mutability: Mutability;
  readonly from: Given | null;
  readonly to: Target;
  /** From the answers still possible to the target; null for facts that are not figures, or when nothing is known. */
  readonly gap: Gap | null;
  /** An answer that does it: put into the profile, it has the promised effect. The nearest one, or all that would confirm it. */
  readonly answer: Answer;
  /** Other targets for this fact that are no farther and do the same, while the rest of the set stays as it is. */
  readonly alternatives: readonly { readonly to: Target; readonly answer: Answer }[];
}

/** Facts that together make the incentive `eligible` or `conditional`, while every other fact stays as (un)known as it is. */
export interface ChangeSet {
  readonly status: 'eligible' | 'conditional';
  readonly changes: readonly Change[];
}

/** The answer to `nearest`. */
export interface Nearest {
  readonly incentive: string;
  /** As things stand. */
  readonly status: Status;
  /** At the as-of date; no change helps with an incentive that has ended. */
  readonly validity: ValidityState;
  /** `already` in favour; `possible` by one of `sets`; `impossible` by any change to facts that can change. */
  readonly outcome: 'already' | 'possible' | 'impossible';
  /** Sets no part of which would do: fewest changes first, then fewest to confirm, then the least relative gap. */
  readonly sets: readonly ChangeSet[];
  /** False when the search was cut short, so that a smaller or another set may exist. */
  readonly complete: boolean;
}
