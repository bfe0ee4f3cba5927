import type { Encoding } from './decode-text.ts';
import type { Rows } from './rows.ts';

/** A file as rows of text, before anything is read into it. */
export interface Table {
  /** As they stand in the file, blank rows included, so that a row's number is the one that the user's program shows. */
  readonly rows: Rows;
  /** The text's encoding; null for a workbook. */
  readonly encoding: Encoding | null;
  /** The names of a workbook's sheets; none for text. */
  readonly sheets: readonly string[];
  /** Which of them was read. */
  readonly sheet: number;
}

export interface ReadOptions {
  /** Overrides the guess. */
  readonly encoding?: Encoding;
  /** Position of the sheet; the first unless said otherwise. */
  readonly sheet?: number;
}
