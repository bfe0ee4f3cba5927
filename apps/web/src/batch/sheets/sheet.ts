/** A number stands as a number; an empty cell is null. */
export type Cell = string | number | null;

export interface Sheet {
  readonly name: string;
  /** The header first. */
  readonly rows: readonly (readonly Cell[])[];
  /** Column widths in characters, where they matter. */
  readonly widths?: readonly number[];
}
