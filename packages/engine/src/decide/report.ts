import type { Citation, EvidenceGrade } from '../language/citation.ts';
import type { FactCondition } from '../language/condition.ts';
import type { Given, Range } from '../language/given.ts';
import type { Instrument } from '../language/incentive.ts';
import type { Text } from '../language/text.ts';

export type { Given, Range };

/**
 * What can be said of one incentive, given what is known.
 *
 * - `eligible`: every completion of the unknown says yes.
 * - `ineligible`: none does.
 * - `conditional`: no fact of the company matters any more; only judgements remain.
 * - `undetermined`: a fact that the company has not given could still change it.
 */
export type Status = 'eligible' | 'conditional' | 'undetermined' | 'ineligible';

/** For one condition in the tree: holds whatever is still open, fails whatever is still open, or depends on it. */
export type Verdict = 'met' | 'unmet' | 'open';

/**
 * Whether an incentive is in force on the day: `in-force`, `not-yet`, `ended`, or `unconfirmed` where no source says so of that day.
 */
export type ValidityState = 'in-force' | 'not-yet' | 'ended' | 'unconfirmed';

/** The validity at the as-of date, with the dates that it rests on (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export interface ValidityResult {
  readonly state: ValidityState;
  readonly from: string | null;
  readonly until: string | null;
  readonly repealed: string | null;
  /** The latest day on which a source attests it, when nothing says how long it runs. */
  readonly lastAttested: string | null;
  readonly citations: readonly ResolvedCitation[];
}

/**
 * An amount as an interval in CNY. `min` and `max` are plain decimals as strings, rounded to the fen (half a fen up);
 * `null` is unknown, never zero and never infinite. The kind says how the interval may be read:
 *
 * - `exact` (min = max), `at-least` (a floor, no cap known), `up-to` (a cap, no floor known: not an estimate), `range`;
 * - `rate`: a share of a base that is not known as a figure; `rate` and perhaps a cap are;
 * - `sum`: several parts, each to be read as its own kind; min adds the floors that are known;
 * - `in-kind`, `equity`, `unstated`: no figure; `pool` is the size of the fund, never an entitlement;
 * - `depends`: computed from facts that are still open, which `open` lists;
 * - `readings`: one clause, several lawful readings, each with its own amount: min is the least of them, max the greatest;
 * - `instalments`: by stage or year; the first is due next, and the interval is all of them together.
 *
 * Each end is reached, or approached, by a company that the answers leave possible and that may have the incentive, unless it is not `tight`.
 */
export interface AmountResult {
  readonly kind:
    | 'exact'
    | 'at-least'
    | 'up-to'
    | 'range'
    | 'rate'
    | 'sum'
    | 'in-kind'
    | 'equity'
    | 'unstated'
    | 'depends'
    | 'readings'
    | 'instalments';
  readonly min: string | null;
  readonly max: string | null;
  readonly currency: 'CNY';
  readonly rate?: string;
  /** 补助基数 in words, when the source gives one. */
  readonly base?: Text;
  readonly what?: Text;
  readonly pool?: string;
  /** Of a `sum`. Relief among them is not counted in `min` and `max`, unless all of it is relief. */
  readonly parts?: readonly AmountResult[];
  /** What a company does not have to pay, rather than what it is paid; `perhaps` where a case decides, or both go into one figure. */
  readonly relief?: true | 'perhaps';
  /** No more than the share or figure, none of which is sure (不超过 30%). */
  readonly bound?: 'up-to';
  readonly readings?: readonly LabelledAmount[];
  readonly instalments?: readonly LabelledAmount[];
  /** Judgements that decide between amounts. */
  readonly judgements?: readonly string[];
  /** The interval holds every payment, and may be wider than they are. */
  readonly tight?: false;
  /** Facts still open that would make the figure sharper. */
  readonly open: readonly string[];
  readonly citations: readonly ResolvedCitation[];
}

/** One of several readings or instalments. */
export interface LabelledAmount {
  /** As the source or the pack names it. */
  readonly label?: Text;
  /** Of a scale that is not said to be either. */
  readonly mode?: 'whole' | 'marginal';
  readonly amount: AmountResult;
}

/** A citation with everything that a reader needs, so that no report has to be read beside the pack. */
export interface ResolvedCitation extends Citation {
  /** The document's id. */
  readonly document: string;
  readonly title: string;
  readonly issuer: string;
  readonly documentNumber?: string;
  /** As far as it is known. */
  readonly date?: string;
  /** How the date was inferred, or why there is none, where the document does not state it. */
  readonly dateInference?: Text;
  readonly quote: string;
  readonly offset?: number;
  readonly grade: EvidenceGrade;
}

/**
 * How far a figure is from meeting its comparison: `min` from the nearest answer still possible, `max` from the
 * farthest (null when unbounded). `up` means that the figure has to grow. In CNY, the fact's unit, a ratio, or days.
 */
export interface Gap {
  readonly direction: 'up' | 'down';
  readonly min: string;
  readonly max: string | null;
  readonly unit: 'CNY' | 'unit' | 'ratio' | 'days';
  /** True when the threshold itself does not count, so that the gap has to be more than closed. */
  readonly exclusive: boolean;
}

/** What became of a group of conditions, with what became of each of its parts. */
export interface GroupProof {
  readonly kind: 'all' | 'any' | 'at-least-n' | 'not';
  readonly n?: number;
  readonly verdict: Verdict;
  readonly of: readonly Proof[];
}

/** What became of a condition on a fact: what is required, what was answered, and how far the answer is from it. */
export interface FactProof {
  readonly kind: 'fact';
  readonly fact: string;
  /** The condition as written: what is required. */
  readonly condition: FactCondition;
  readonly verdict: Verdict;
  /** Null when the company has said nothing. */
  readonly given: Given | null;
  /** Only for an unmet or open comparison. */
  readonly gap: Gap | null;
  /** Of a term that was not answered itself: the facts that it is worked out of, with what was answered. */
  readonly parts?: readonly { readonly fact: string; readonly given: Given | null }[];
  readonly citations: readonly ResolvedCitation[];
}

/** A definition that the condition names: what it says stands below it. */
export interface MeetsProof {
  readonly kind: 'meets';
  readonly definition: string;
  readonly verdict: Verdict;
  readonly of: readonly Proof[];
  readonly citations: readonly ResolvedCitation[];
}

/** Points as far as they are known: from `min`, which are sure, up to `max`. Plain decimals. */
export interface Points {
  readonly min: string;
  readonly max: string;
}

/** What became of a condition on points: those that are sure and those that may come, indicator by indicator. */
export interface PointsProof {
  readonly kind: 'points';
  readonly verdict: Verdict;
  readonly atLeast: string;
  readonly points: Points;
  readonly indicators: readonly {
    readonly label: Text;
    readonly least?: string;
    readonly points: Points;
    readonly grades: readonly { readonly points: string; readonly of: Proof }[];
  }[];
  readonly citations: readonly ResolvedCitation[];
}

/** A criterion that only an authority can settle: `open` unless it was attested. */
export interface JudgementProof {
  readonly kind: 'judgement';
  readonly judgement: string;
  readonly verdict: Verdict;
  readonly citations: readonly ResolvedCitation[];
}

/** The condition as written, each node with its verdict. */
export type Proof = GroupProof | FactProof | MeetsProof | PointsProof | JudgementProof;

/** What a report says of one incentive. */
export interface Result {
  readonly incentive: string;
  readonly title: Text;
  readonly place: string;
  readonly instrument: Instrument;
  readonly status: Status;
  readonly validity: ValidityResult;
  readonly amount: AmountResult;
  /** Facts that could still change the status, and no others. */
  readonly open: readonly string[];
  /** Judgements that could still change the status, and no others. */
  readonly judgements: readonly string[];
  readonly proof: Proof;
  /** Every citation of the condition, the amount and the validity, each once. */
  readonly citations: readonly ResolvedCitation[];
  /** The first day of the version in force, where an amendment has changed the incentive. */
  readonly version?: string;
}

/** What a list shows of one incentive: the same as in a report, without what it rests on. */
export type OutlineEntry = Pick<Result, 'incentive' | 'status' | 'amount' | 'open' | 'judgements'>;

/** The answer to `check`: plain JSON, the same bytes for the same pack, profile and as-of date. */
export interface Report {
  readonly pack: { readonly id: string; readonly version: string; readonly digest: string };
  readonly asOf: string;
  /** By incentive id. */
  readonly results: readonly Result[];
}
