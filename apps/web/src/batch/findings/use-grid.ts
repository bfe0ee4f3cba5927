import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { isReturn, useKeptState } from '../kept/kept-parts.ts';

/** Where the one cell stands that the Tab key comes to. Column 0 is the company. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridOptions {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly rows: number;
  readonly columns: number;
  /** Draws a row that stands out of sight, so that it can take the focus. */
  readonly reveal: (row: number) => void;
}

/**
 * The matrix by the keyboard: one stop for Tab, arrows from cell to cell, Home and End within the row, with Ctrl to the
 * corners, Page Up and Page Down by ten rows. Rows that are not drawn are drawn on the way.
 */
export const useGrid = ({ frame, rows, columns, reveal }: GridOptions) => {
  const [wanted, setPlace] = useKeptState<GridPlace>('cell', head);
  useFocusAgain(frame, wanted);
  const isMoving = useRef(false);
  const place = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, columns - 1) };
  useEffect(() => {
    if (!isMoving.current) return;
    const cell = cellAt(frame.current, place);
    if (cell === null) return;
    isMoving.current = false;
    cell.focus();
  });
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest('tbody') === null) return;
    const next = step(event.key, event.ctrlKey, place, rows - 1, visibleColumns(frame.current, columns));
    if (next === null) return;
    event.preventDefault();
    isMoving.current = true;
    if (cellAt(frame.current, next) === null) reveal(next.row);
    setPlace({ ...next });
  };
  return { place, setPlace, move };
};

const head: GridPlace = { row: 0, column: 0 };

/** Who comes back to the page finds the focus in the cell where it was, once the cell is drawn; without moving what is in sight. */
const useFocusAgain = (frame: RefObject<HTMLDivElement | null>, wanted: GridPlace): void => {
  const left = useRef(wanted === head || !isReturn ? null : wanted);
  useEffect(() => {
    const ended = new AbortController();
    const end = () => ended.abort();
    for (const act of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
      addEventListener(act, end, { signal: ended.signal, capture: true, passive: true });
    const look = (frames: number) => {
      const cell = left.current === null ? null : cellAt(frame.current, left.current);
      cell?.focus({ preventScroll: true });
      if (left.current === null || cell !== null || frames === 0) end();
      else if (!ended.signal.aborted) requestAnimationFrame(() => look(frames - 1));
    };
    look(300);
    return end;
  }, [frame]);
};

const cellAt = (frame: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null =>
  frame?.querySelector<HTMLElement>(`[data-index="${row}"] [data-column="${column}"]`) ?? null;

/** A narrow screen leaves out columns, which nothing can then move to. */
const visibleColumns = (frame: HTMLElement | null, columns: number): readonly number[] => {
  const row = frame?.querySelector('[data-index]');
  return Array.from({ length: columns }, (_, column) => column).filter((column) => {
    const cell = row?.querySelector<HTMLElement>(`[data-column="${column}"]`);
    return cell === null || cell === undefined || getComputedStyle(cell).display !== 'none';
  });
};

const step = (
  key: string,
  isFar: boolean,
  { row, column }: GridPlace,
  last: number,
  columns: readonly number[],
): GridPlace | null => {
  const at = Math.max(0, columns.indexOf(column));
  const to = (nextRow: number, nextAt: number): GridPlace => ({
    row: Math.min(last, Math.max(0, nextRow)),
    column: columns[Math.min(columns.length - 1, Math.max(0, nextAt))] ?? 0,
  });
  switch (key) {
    case 'ArrowDown':
      return to(isFar ? last : row + 1, at);
    case 'ArrowUp':
      return to(isFar ? 0 : row - 1, at);
    case 'ArrowRight':
      return to(row, isFar ? columns.length : at + 1);
    case 'ArrowLeft':
      return to(row, isFar ? 0 : at - 1);
    case 'PageDown':
      return to(row + 10, at);
    case 'PageUp':
      return to(row - 10, at);
    case 'Home':
      return to(isFar ? 0 : row, 0);
    case 'End':
      return to(isFar ? last : row, columns.length);
    default:
      return null;
  }
};
