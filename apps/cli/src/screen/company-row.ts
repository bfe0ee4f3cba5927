import type { Answer, Issue } from '@huice/engine';

/** What is wrong with one row: the engine's issue, or a cell that could not be read. */
export interface RowIssue extends Omit<Issue, 'code'> {
  /** The engine's code; `cell/…` for what only a table can get wrong. */
  readonly code: string;
  /** The heading above the cell. */
  readonly column?: string;
}

/** One company of a registry, as it was read. */
export interface CompanyRow {
  /** Its line in NDJSON, its row below the headings elsewhere; from 1. */
  readonly row: number;
  /** What the registry calls it. */
  readonly id: string | null;
  readonly profile: Readonly<Record<string, Answer>>;
  readonly attested: Readonly<Record<string, boolean>>;
  /** What stood in the way of reading it; then it is not decided. */
  readonly issues: readonly RowIssue[];
}
