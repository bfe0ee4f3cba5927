/**
 * A range of answers still possible; a missing end is open. Each end counts, unless it is said to be exclusive:
 * `低于 1 亿元` is `{ "max": "1亿", "maxExclusive": true }`.
 */
export interface RangeAnswer {
  readonly min?: string | number;
  readonly max?: string | number;
  readonly minExclusive?: boolean;
  readonly maxExclusive?: boolean;
}

/** One answer; leave the fact out (or give null) when it is not known. */
export type Answer =
  | boolean
  | number
  | string
  | null
  | readonly string[]
  | RangeAnswer
  | { readonly anyOf: readonly (string | boolean)[] }
  | { readonly includes?: readonly string[]; readonly excludes?: readonly string[] };

/**
 * What a company says about itself: fact id to answer.
 *
 * - boolean: `true`, `false`
 * - choice: an option id, or `{ "anyOf": [...] }` while several are possible
 * - choices: an array (exactly these), or `{ "includes": [...], "excludes": [...] }` while the rest is open
 * - money (CNY): a number or a text that `parseMoney` reads, such as `"1.2亿"`; or a range
 *   (a number beyond 2^53 goes as text: JSON has rounded it already)
 * - quantity, share: a number or a plain decimal; or a range
 * - date: `"YYYY-MM-DD"`; or a range
 */
export type Profile = Readonly<Record<string, Answer>>;

/** What an authority has settled, judgement id to outcome; apart from the company's own facts. */
export type Attested = Readonly<Record<string, boolean>>;

/** What every question about a company starts from, beside its profile. */
export interface SituationOptions {
  /** The day as of which validity is judged, YYYY-MM-DD. Never read from a clock. */
  readonly asOf: string;
  readonly attested?: Attested;
}

/**
 * What `check` and its like are asked about, beside the company: `{ asOf: "2026-11-30", attested, incentives:
 * ["cn/rd-extra-deduction"] }`.
 */
export interface CheckOptions extends SituationOptions {
  /** Only these incentives, by id; all of the pack unless said otherwise. */
  readonly incentives?: readonly string[];
}
