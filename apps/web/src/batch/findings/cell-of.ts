/** A cell of the matrix that something was done in. */
interface CellPlace {
  /** Its place in the table as sorted, and as the columns stand, from 0. */
  readonly row: number;
  readonly column: number;
  /** The company's position. */
  readonly company: number;
  /** None where the cell is about the company itself. */
  readonly incentive: string | undefined;
  /** Whether a press on it opens the company; a key does on any. */
  readonly isPressed: boolean;
}

/** Read off the cell, so that the table listens once for all of them and a row that comes into sight brings no listeners. */
export const cellOf = (target: EventTarget): CellPlace | null => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-company]');
  if (cell === null || row === null || row === undefined) return null;
  const { column, incentive } = cell.dataset;
  return {
    row: Number(row.dataset['index']),
    column: Number(column),
    company: Number(row.dataset['company']),
    incentive,
    isPressed: cell instanceof HTMLButtonElement || incentive !== undefined,
  };
};
