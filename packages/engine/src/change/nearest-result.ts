import type { Answer } from '../decide/profile.ts';
import type { Region } from '../decide/region.ts';
import type { Gap, Given, Status, ValidityState } from '../decide/report.ts';
import type { Mutability } from '../language/fact.ts';

/** Any `n` of these options, which one of them being the same: that they are among the answers, or that they are not. */
export interface AnyOptions {
  readonly n: number;
  readonly of: readonly string[];
  readonly isIn: boolean;
}

/** For a fact of several options: all to add, all to remove, and of others any so many. */
export interface SetTarget {
  readonly kind: 'set';
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly any: readonly AnyOptions[];
}

/** Where a fact has to be. */
export type Target = Region | SetTarget;

/**
 * One fact that has to move, or that has to turn out so. `to` and the targets of `alternatives` together are the weakest
 * statement that does: all values of this fact that suffice while the rest of the set stays as it is.
 */
export interface Change {
  readonly fact: string;
  /** `change`: what was answered rules it out, so it has to become so. `confirm`: it may be so already. */
  readonly kind: 'change' | 'confirm';
  readonly mutability: Mutability;
  readonly from: Given | null;
  /** The nearest part of the statement. */
  readonly to: Target;
  /** From the answers still possible to the target; null for facts that are not figures, or when nothing is known. */
  readonly gap: Gap | null;
  /** An answer that does it: put into the profile, it has the promised effect. The nearest one, or all that would confirm it. */
  readonly answer: Answer;
  /** The other parts of the statement, each with an answer that does the same. */
  readonly alternatives: readonly { readonly to: Target; readonly answer: Answer }[];
}

/** Facts that are alike to the rule: any `n` of these changes do, of which the set names the first. */
export interface AnyChanges {
  readonly n: number;
  readonly of: readonly Change[];
}

/** Facts that together make the incentive `eligible` or `conditional`, while every other fact stays as (un)known as it is. */
export interface ChangeSet {
  readonly status: 'eligible' | 'conditional';
  readonly changes: readonly Change[];
  /** Where some of the changes stand for others that would do as well. */
  readonly choices: readonly AnyChanges[];
}

/** The answer to `nearest`. */
export interface Nearest {
  readonly incentive: string;
  /** As things stand. */
  readonly status: Status;
  /** At the as-of date; no change helps with an incentive that has ended. */
  readonly validity: ValidityState;
  /**
   * `already` in favour; `possible` by one of `sets`; `impossible` by any change to facts that can change; `not-found` where
   * the search was cut short before it found any.
   */
  readonly outcome: 'already' | 'possible' | 'impossible' | 'not-found';
  /** Sets no part of which would do: fewest changes first, then fewest to confirm, then the least relative gap. */
  readonly sets: readonly ChangeSet[];
  /** False when the search was cut short, so that a smaller or another set, or a weaker statement, may exist. */
  readonly complete: boolean;
}
