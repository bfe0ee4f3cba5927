import type { Calculator, Pack } from '@huice/engine';
import type { Screener } from '@huice/screen';
import { type DecidedRow, decideRows } from './decide-rows.ts';
import type { PlannedColumn } from './plan-columns.ts';
import type { RawRows } from './raw-rows.ts';
import { rowReader } from './read-rows.ts';
import { issueLine, ndjsonLine, tableLine } from './row-text.ts';
import { type Totals, totalsOf } from './totals.ts';

/** What rows are asked, and how what became of them is written; it can be sent to another thread. */
export interface Question {
  readonly pack: Pack;
  readonly asOf: string;
  /** How the columns of a table are read. */
  readonly plan: readonly PlannedColumn[];
  readonly to: 'ndjson' | 'csv' | 'parquet';
  readonly echo: boolean;
}

/** What became of some rows: those that were decided as they are written, and what is wrong with the others, a line each. */
export interface DecidedBatch {
  readonly decided: string;
  readonly refused: string;
  readonly totals: Totals;
}

export type Decide = (rows: RawRows) => DecidedBatch;

/** What a thread runs that does the same: it begins with the question, and makes of rows what became of them. */
export const decideWorker = new URL('./decide-worker.js', import.meta.url);

/** Decides rows as they stand in the input. */
export const batchDecider = (calculator: Calculator, screener: Screener, question: Question): Decide => {
  const { asOf, plan, to, echo } = question;
  const companiesIn = rowReader(calculator, plan);
  const lineOf = (row: DecidedRow) => (to === 'ndjson' ? ndjsonLine(row, echo) : tableLine(row, echo, to === 'csv'));
  return (raw) => {
    const rows = decideRows(calculator, screener, asOf, companiesIn(raw));
    return {
      decided: rows.map((row) => (row.issues.length > 0 ? '' : lineOf(row))).join(''),
      refused: rows.map((row) => (row.issues.length > 0 ? issueLine(row) : '')).join(''),
      totals: totalsOf(screener.incentives, rows),
    };
  };
};
