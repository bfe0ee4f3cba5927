import type { AmountResult, Profile, Status, ValidityResult } from '@huice/engine';
import type { CellIssue } from './cell-issue.ts';

/** A company as one row of the file gives it. */
export interface Company {
  /** The row's number as a spreadsheet shows it, from 1. */
  readonly row: number;
  /** Empty when the file gives none. */
  readonly name: string;
  /** Only what could be read; what could not counts as unknown. */
  readonly profile: Profile;
  readonly problems: readonly Problem[];
}

/** A cell that could not be read. */
export interface Problem {
  /** Position of the column, from 0. */
  readonly column: number;
  readonly fact: string;
  readonly text: string;
  readonly issue: CellIssue;
}

/** An amount without its citations, which the form's report shows. */
export type BareAmount = Omit<AmountResult, 'citations' | 'parts'> & { readonly parts?: readonly BareAmount[] };

/** What can be said of one company and one incentive beyond the status; the same for many companies, so stored once. */
export interface Detail {
  readonly amount: BareAmount;
  /** Facts that could still change the status. */
  readonly open: readonly string[];
  readonly judgements: readonly string[];
}

/** Every company against every incentive, as plain data that can be sent between threads. */
export interface Screened {
  readonly asOf: string;
  /** Incentive ids, in the order of the columns of `codes` and `detailOf`. */
  readonly incentives: readonly string[];
  /** Per incentive. */
  readonly validity: readonly Omit<ValidityResult, 'citations'>[];
  readonly companies: readonly Company[];
  /** Companies × incentives, each an index of `statusCodes`. */
  readonly codes: Uint8Array;
  readonly details: readonly Detail[];
  /** Companies × incentives, each an index of `details`. */
  readonly detailOf: Uint32Array;
}

/** One company × incentive. */
export interface Finding {
  readonly status: Status;
  readonly detail: Detail;
}
