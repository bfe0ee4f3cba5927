import type { Encoding } from './decode-text.ts';
import type { Merged } from './merged-cells.ts';
import type { Rows } from './rows.ts';

/** A file as rows of text, before anything is read into it. */
export interface Table {
  /** As they stand in the file, blank rows included, so that a row's number is the one that the user's program shows. */
  readonly rows: Rows;
  /** The text's encoding; null for a workbook. */
  readonly encoding: Encoding | null;
  /** A workbook's worksheets; none for text. */
  readonly sheets: readonly SheetOf[];
  /** Which of them was read. */
  readonly sheet: number;
  /** None of a text. */
  readonly layout?: Layout;
}

/** What a sheet shows otherwise than as plain rows. */
export interface Layout {
  /** Positions of rows that are hidden, by hand or by a filter, in order. */
  readonly hiddenRows: Uint32Array<ArrayBuffer>;
  /** Positions of columns that are. */
  readonly hiddenColumns: readonly number[];
  /** Cells shown as one among the first rows, where headings stand. */
  readonly merged: readonly Merged[];
}

/** A worksheet of the workbook. */
interface SheetOf {
  readonly name: string;
  readonly isHidden: boolean;
  /** The first of its rows that hold something, by which one tells a list from a guide; none of a hidden one. */
  readonly head: readonly (readonly string[])[];
}

export interface ReadOptions {
  /** Overrides the guess. */
  readonly encoding?: Encoding;
  /** Position of the sheet; the first that can be seen and holds something unless said otherwise. */
  readonly sheet?: number;
}
