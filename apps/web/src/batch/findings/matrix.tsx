import { useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react';
import { usePrinting } from '../../print/use-printing.ts';
import { useKeptState } from '../kept/kept-parts.ts';
import type { CompanyLines } from '../screening/company-lines.ts';
import type { Screened } from '../screening/screened.ts';
import { useBatchWords } from '../words/batch-words.ts';
import { cellOf } from './cell-of.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { PaperMatrix } from './paper-matrix.tsx';
import { type Sorting, sorted } from './sortings.ts';
import { useGrid } from './use-grid.ts';

interface MatrixProps {
  readonly screened: Screened;
  /** Positions of the incentives in sight, what has ended last. */
  readonly shown: readonly number[];
  readonly lines: CompanyLines;
  /** Those that the filters leave, by their positions. */
  readonly companies: readonly number[];
  readonly choose: (company: number, incentive?: string) => void;
  /** Whether one incentive alone is looked at, which then also shows on a phone. */
  readonly isSingle: boolean;
}

/** Rows beyond this are only drawn when they come into sight. */
const drawnAtOnce = 200;
const rowHeight = 44;

/** Every company against every incentive. */
export const Matrix = ({ screened, shown, lines, companies, choose, isSingle }: MatrixProps) => {
  const { say, locale } = useBatchWords();
  const [sorting, setSorting] = useKeptState<Sorting>('order', { by: 'reach', desc: true });
  const frame = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => sorted(companies, sorting, { screened, lines, locale }),
    [companies, sorting, screened, lines, locale],
  );
  const isVirtual = rows.length > drawnAtOnce;
  const virtualizer = useVirtualizer({
    count: isVirtual ? rows.length : 0,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const grid = useGrid({
    frame,
    rows: rows.length,
    columns: shown.length + 3,
    reveal: (row) => virtualizer.scrollToIndex(row, { align: 'center' }),
  });
  const press = ({ target }: MouseEvent) => {
    const cell = cellOf(target);
    if (cell?.isPressed === true) choose(cell.company, cell.incentive);
  };
  /** Enter on a cell opens the company; on an incentive’s cell, at that incentive. A button makes a press of it by itself. */
  const key = (event: KeyboardEvent) => {
    const cell = event.key === 'Enter' && !(event.target instanceof HTMLButtonElement) ? cellOf(event.target) : null;
    if (cell === null) return grid.move(event);
    event.preventDefault();
    choose(cell.company, cell.incentive);
  };
  const arrive = ({ target }: FocusEvent) => {
    const cell = cellOf(target);
    if (cell !== null) grid.setPlace(cell);
  };
  const isPrinting = usePrinting();
  const drawn = virtualizer.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  const above = isVirtual ? (first?.start ?? 0) : 0;
  const below = isVirtual && last !== undefined ? virtualizer.getTotalSize() - last.end : 0;
  const visible = isVirtual ? drawn.flatMap(({ index }) => rows[index] ?? []) : rows;
  const width = shown.length + 3;
  const spacer = (height: number) =>
    height <= 0 ? null : (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it holds nothing, and nothing in it takes the focus
      <tr aria-hidden="true">
        <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
      </tr>
    );
  if (isPrinting) return <PaperMatrix screened={screened} shown={shown} lines={lines} companies={rows} />;
  return (
    <div ref={frame} className="batch-frame" data-keeps-place="" role="region" aria-label={say('batch.matrix.region')}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows lead from cell to cell, as in a spreadsheet
        role="grid"
        className="batch-matrix"
        data-single={isSingle}
        aria-rowcount={rows.length + 1}
        aria-describedby="matrix-keys"
        onKeyDown={key}
        onClick={press}
        onFocus={arrive}
      >
        <caption className="unseen">{say('batch.matrix.title')}</caption>
        <MatrixHead screened={screened} shown={shown} sorting={sorting} sort={setSorting} />
        <tbody>
          {spacer(above)}
          {visible.map((company, at) => (
            <MatrixRow
              key={company}
              screened={screened}
              shown={shown}
              lines={lines}
              company={company}
              position={(first?.index ?? 0) + at}
              active={grid.place.row === (first?.index ?? 0) + at ? grid.place.column : null}
              measure={isVirtual ? virtualizer.measureElement : null}
            />
          ))}
          {spacer(below)}
        </tbody>
      </table>
    </div>
  );
};
