import type { AmountResult, Report, ResolvedCitation, Result } from '../decide/report.ts';
import type { Relation } from '../language/relation.ts';
import type { Text } from '../language/text.ts';

/**
 * Money in CNY, plain decimals to the fen. `min` is what some lawful set is sure of, `max` the most that any lawful set could reach;
 * null where something that may be had has no known bound. Then `bounded` is what the rest could reach, with no more of that than is sure
 * of it: “up to …, and what is not stated”.
 */
export interface Sum {
  readonly min: string;
  readonly max: string | null;
  readonly bounded: string;
}

/** As much of a report as totals are reckoned from; a report is one. */
export interface Standings {
  readonly asOf: string;
  readonly results: readonly Standing[];
}

/** As much of a result as totals are reckoned from. */
export interface Standing extends Pick<Result, 'incentive' | 'status' | 'open'> {
  readonly validity: Pick<Result['validity'], 'state'>;
  readonly amount: CountedAmount;
}

/** As much of an amount as a total is reckoned from; of a report or of a slim one. */
export interface CountedAmount extends Pick<AmountResult, 'kind' | 'min' | 'max' | 'relief' | 'open'> {
  readonly parts?: readonly CountedAmount[];
}

/** What can be had together. Money that is paid out and money that need not be paid are never added into one figure. */
export interface Total {
  readonly cash: Sum;
  readonly relief: Sum;
  /** Over how many incentives. */
  readonly count: number;
  /** How many of them have no known upper bound; and how many of the `count` name no figure at all, in kind and equity among them. */
  readonly unbounded: number;
  readonly unstated: number;
}

/** Why an incentive is not in the set that is proposed. */
export interface LeftOut {
  readonly incentive: string;
  /** The relation that keeps it out. */
  readonly relation: string;
  readonly kind: Relation['kind'];
  /** What of that relation stands in its place. */
  readonly instead: readonly string[];
  /** The cap that the others reach without it, CNY; null where it is not for a cap, or the cap is not known. */
  readonly cap: string | null;
  /** Facts, still open, on which it hangs whether a set with it would be better; none where no answer changes that. */
  readonly open: readonly string[];
}

/** What ties incentives, as the pack states it; `excludes` and `sharedCaps` of an incentive as well. */
export interface Tie {
  readonly id: string;
  /** Null for an exclusion that incentives state of each other: it has no name. */
  readonly label: Text | null;
  readonly kind: Relation['kind'];
  readonly choice?: 'higher' | 'applicant' | 'unsaid';
  readonly per?: 'company' | 'year' | 'project';
  /** All that it ties, whether this company may have them or not. */
  readonly incentives: readonly string[];
  readonly citations: readonly ResolvedCitation[];
}

/** A tie between incentives of which this company may have at least one. */
export interface TieInPlay extends Tie {
  /** Those of its incentives that this company may have. */
  readonly inPlay: readonly string[];
  /** What the cap of a joint cap comes to, CNY; null where an end is not known, or it has none. */
  readonly cap: { readonly min: string | null; readonly max: string | null } | null;
}

/** The answer to `combine`: plain JSON, the same bytes for the same pack, profile and as-of date. */
export interface Combination {
  readonly pack: Report['pack'];
  readonly asOf: string;
  /** Over all that may be had: only what is met and in force is sure. */
  readonly total: Total;
  /** Over what is met and in force alone. */
  readonly met: Total;
  /** The same with what only judgements keep from it, were they all in favour. */
  readonly judged: Total;
  /** The set that is sure of most; of such, that could reach most; of such, by id. Everything else that may be had is in `leftOut`. */
  readonly taken: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly ties: readonly TieInPlay[];
  /** False where there was too much to try: what is sure is so, and no set passes `max`, but either may be bettered. */
  readonly exact: boolean;
}
