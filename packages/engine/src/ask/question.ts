import type { Region } from '../decide/region.ts';

/** One thing worth asking. */
export interface Question {
  readonly fact: string;
  /** Incentives whose status can still turn on it. */
  readonly incentives: readonly string[];
  /**
   * Those of them that at least one answer would settle at once. Of a fact with more than five options that matter only
   * none, each alone and all of them are tried: an incentive that wants some and forbids others may be missing here,
   * never one too many.
   */
  readonly settles: readonly string[];
  /** On average over the answers that can be told apart, or that are tried (see `settles`), each as likely as the next; of a `rare` fact,
   * nothing is nine times as likely as any other. */
  readonly expected: {
    /** How many incentives the answer settles. */
    readonly settled: number;
    /** How many facts are worth asking afterwards. */
    readonly questionsLeft: number;
  };
  /** Figures stated for these incentives, CNY: floors added up, and apart from them caps that have no floor. For ranking, not a promise. */
  readonly atStake: { readonly floors: string; readonly caps: string };
  /**
   * The answers that can be told apart: no finer answer is needed. For a fact of several options, the options that
   * matter, one `one-of` each.
   */
  readonly regions: readonly Region[];
}

/** The answer to `questions`. */
export interface Questions {
  /** Best first. Empty when nothing that the company can say changes any status. */
  readonly questions: readonly Question[];
  /** How many incentives a fact can still change, and how many none can. */
  readonly undetermined: number;
  readonly settled: number;
}
