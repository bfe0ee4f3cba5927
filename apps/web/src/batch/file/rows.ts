/**
 * The cells of a table as one text and where in it each of them ends: a thread hands a million cells to another as a copy
 * of bytes, where as many strings would keep the page from answering.
 */
export interface Rows {
  readonly text: string;
  /** Per cell, row after row. It begins where the one before it ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Per row its first cell; and at last the number of cells. */
  readonly firsts: Uint32Array<ArrayBuffer>;
}

export const packRows = (rows: readonly (readonly string[])[]): Rows => {
  const firsts = new Uint32Array(rows.length + 1);
  for (const [at, { length }] of rows.entries()) firsts[at + 1] = (firsts[at] as number) + length;
  const ends = new Uint32Array(firsts[rows.length] as number);
  let cell = 0;
  let end = 0;
  for (const row of rows)
    for (const { length } of row) {
      end += length;
      ends[cell++] = end;
    }
  return { text: rows.map((row) => row.join('')).join(''), ends, firsts };
};

export const rowCount = ({ firsts }: Rows): number => firsts.length - 1;

/** How many cells a row has; none past the last row. */
export const widthAt = ({ firsts }: Rows, row: number): number =>
  row + 1 < firsts.length ? (firsts[row + 1] as number) - (firsts[row] as number) : 0;

/** Empty where the row has no such cell. */
export const cellAt = ({ text, ends, firsts }: Rows, row: number, column: number): string => {
  const at = (firsts[row] as number) + column;
  return at < (firsts[row + 1] as number) ? text.slice(at === 0 ? 0 : ends[at - 1], ends[at]) : '';
};

export const rowAt = (rows: Rows, row: number): readonly string[] =>
  Array.from({ length: widthAt(rows, row) }, (_, column) => cellAt(rows, row, column));

/** The rows from one position to before another, as far as there are any. */
export const rowsBetween = (rows: Rows, from = 0, to = rowCount(rows)): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(0, Math.min(to, rowCount(rows)) - from) }, (_, at) => rowAt(rows, from + at));
