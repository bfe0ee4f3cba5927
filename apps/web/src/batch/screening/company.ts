import type { Profile } from '@huice/engine';
import type { CellIssue } from '@huice/tables';

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
