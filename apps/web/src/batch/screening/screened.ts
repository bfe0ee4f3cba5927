import type { AmountResult, LabelledAmount, Status, ValidityResult } from '@huice/engine';
import type { CompanyList } from './company-list.ts';

/** An amount without its citations, which the form's report shows. */
export type BareAmount = Omit<AmountResult, 'citations' | 'parts' | 'readings' | 'instalments'> & {
  readonly parts?: readonly BareAmount[];
  readonly readings?: readonly BareLabelled[];
  readonly instalments?: readonly BareLabelled[];
};

type BareLabelled = Omit<LabelledAmount, 'amount'> & { readonly amount: BareAmount };

/** What can be said of one company and one incentive beyond the status; the same for many companies, so stored once. */
export interface Detail {
  readonly amount: BareAmount;
  /** Facts that could still change the status. */
  readonly open: readonly string[];
  readonly judgements: readonly string[];
}

/** Every company against every incentive. In columns, which change threads without being copied; so `companies` is another thing on the way. */
export interface Screened<Companies = CompanyList> {
  readonly asOf: string;
  /** Incentive ids, in the order of the columns of `codes` and `detailOf`. */
  readonly incentives: readonly string[];
  /** Per incentive. */
  readonly validity: readonly Omit<ValidityResult, 'citations'>[];
  readonly companies: Companies;
  /** Per company, how many of its cells could not be read. */
  readonly unread: Uint16Array<ArrayBuffer>;
  /** How many of all these hold a word that names no option. */
  readonly unreadWords: number;
  /** Companies × incentives, each an index of `statusCodes`. */
  readonly codes: Uint8Array<ArrayBuffer>;
  readonly details: readonly Detail[];
  /** Companies × incentives, each an index of `details`. */
  readonly detailOf: Uint32Array<ArrayBuffer>;
}

/** One company × incentive. */
export interface Finding {
  readonly status: Status;
  readonly detail: Detail;
}
