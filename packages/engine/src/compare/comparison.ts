import type { Attested, Profile } from '../decide/profile.ts';
import type { Status, ValidityState } from '../decide/report.ts';
import type { Citation } from '../language/citation.ts';
import type { Text } from '../language/text.ts';
import type { Json } from '../value/canonical-json.ts';

/** One value that an edit changed: where it stands, what it was and what it is, as the pack has it. `null` where there was or is none. */
export interface FieldChange {
  /** As one would write it in code: `steps[1].from`. */
  readonly field: string;
  readonly before: Json | null;
  readonly after: Json | null;
}

/** A company to which an edit makes a difference. */
export interface Witness {
  /** An answer to every fact that either pack asks: both can check it, once each is given the facts that it knows. */
  readonly profile: Profile;
  /** Empty unless the difference shows only once judgements are settled. */
  readonly attested: Attested;
  readonly before: Status;
  readonly after: Status;
  /** The answers on which the two conditions turn, in words. */
  readonly answers: readonly { readonly fact: string; readonly label: Text; readonly answer: Text }[];
  /** Options that only the pack before, or only the pack after, offers for the answers given. */
  readonly newOptions: readonly { readonly fact: string; readonly option: string; readonly only: 'before' | 'after' }[];
}

/**
 * What became of a condition.
 *
 * - `same`: no company can tell, however it is judged.
 * - `differs`: at least one of the three has a witness. `gains` and `loses`: a company stands better, or worse.
 *   `judged`: every company stands as it did, but what the judgements decide is another matter.
 * - `incomparable`: a fact that it reads has become another kind of fact, or the two are too complex together.
 */
export type ConditionChange =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'differs';
      readonly gains: Witness | null;
      readonly loses: Witness | null;
      readonly judged: Witness | null;
    }
  | { readonly kind: 'incomparable'; readonly why: 'fact-kind' | 'too-complex'; readonly facts: readonly string[] };

/** The dates of an incentive before and after an edit. */
export interface ValidityChange {
  readonly fields: readonly FieldChange[];
  /** The first day on which the state differs; null when it never does. */
  readonly day: { readonly day: string; readonly before: ValidityState; readonly after: ValidityState } | null;
}

/** What an edit changed in one incentive. */
export interface IncentiveChange {
  readonly incentive: string;
  readonly title: Text;
  readonly condition: ConditionChange;
  /** Figures, bases and parts, in one normal form. */
  readonly amount: readonly FieldChange[];
  readonly validity: ValidityChange | null;
  /** Place, instrument, payout, authority, exclusions, shared caps. */
  readonly terms: readonly FieldChange[];
  readonly citations: { readonly added: readonly Citation[]; readonly removed: readonly Citation[] };
  readonly wording: readonly FieldChange[];
}

/** A change to a fact, judgement, shared cap, clause or document. */
export interface PartChange {
  readonly id: string;
  /** What can change results or what they rest on: kind, options, bounds, units; quotes, grades, dates. */
  readonly meaning: readonly FieldChange[];
  readonly wording: readonly FieldChange[];
}

/** What of a list was added, removed or changed, by id. */
export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly PartChange[];
}

/**
 * What an edit changed, by meaning and not by text. Plain JSON.
 *
 * `kind` is the heaviest change: `meaning` (some result can differ), `sources` (what it rests on), `wording`, or `same`,
 * which two writings of one pack are, whatever their order and form.
 */
export interface PackComparison {
  readonly kind: 'same' | 'wording' | 'sources' | 'meaning';
  readonly before: { readonly id: string; readonly version: string; readonly digest: string };
  readonly after: { readonly id: string; readonly version: string; readonly digest: string };
  readonly incentives: {
    readonly added: readonly { readonly incentive: string; readonly title: Text }[];
    readonly removed: readonly { readonly incentive: string; readonly title: Text }[];
    readonly changed: readonly IncentiveChange[];
  };
  readonly facts: ListChange;
  readonly judgements: ListChange;
  readonly sharedCaps: ListChange;
  readonly documents: ListChange;
  readonly clauses: ListChange;
  /** Title, groups, acknowledgements. The version alone is no change. */
  readonly pack: readonly FieldChange[];
}
