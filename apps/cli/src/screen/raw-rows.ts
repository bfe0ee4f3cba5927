/** Companies a line, as their bytes stand in the input. */
export interface RawLines {
  /** The row of the first of them. */
  readonly first: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether the first is only the end of one that was too long to be kept. */
  readonly isCut: boolean;
}

/** Rows of a table, each cell as a text. */
interface RawCells {
  readonly first: number;
  readonly cells: readonly (readonly string[])[];
}

/** Rows as they stand in the input; they can be sent to another thread. */
export type RawRows = RawLines | RawCells;

/** Where a source stands: so many rows and bytes have been read. */
export interface Position {
  readonly rows: number;
  readonly bytes: number;
}

export const start: Position = { rows: 0, bytes: 0 };

/** Some rows, and where to go on after them. */
export interface Batch {
  readonly rows: RawRows;
  readonly position: Position;
}

/** The rows of an input from a position on. */
export type Source = (from: Position) => AsyncIterable<Batch>;
