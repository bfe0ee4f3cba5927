import type { Decimal } from '@huice/engine';
import {
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import { usePrinting } from '../print/use-printing.ts';
import type { CompanyLine } from './company-lines.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { PaperMatrix } from './paper-matrix.tsx';
import type { Screened } from './screened.ts';
import { useGrid } from './use-grid.ts';
import { useBatchWords } from './words/batch-words.ts';

interface MatrixProps {
  readonly screened: Screened;
  /** Positions of the incentives in sight, what has ended last. */
  readonly shown: readonly number[];
  readonly lines: readonly CompanyLine[];
  readonly choose: (company: number, incentive?: string) => void;
  /** Whether one incentive alone is looked at, which then also shows on a phone. */
  readonly isSingle: boolean;
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

/** Rows beyond this are only drawn when they come into sight. */
const drawnAtOnce = 200;
const rowHeight = 44;

/** No least amount at all comes before the smallest. */
const compared = (one: Decimal | null, other: Decimal | null): number =>
  one === null || other === null ? Number(one !== null) - Number(other !== null) : one.comparedTo(other);

/** Every company against every incentive. */
export const Matrix = ({ screened, shown, lines, choose, isSingle }: MatrixProps) => {
  const { say, locale } = useBatchWords();
  const [sorting, setSorting] = useState<SortingState>([{ id: 'reach', desc: true }]);
  const frame = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => {
    const collator = new Intl.Collator(locale, { numeric: true });
    return [
      {
        id: 'name',
        accessorFn: (line: CompanyLine) => line.name,
        sortFn: (one: { original: CompanyLine }, other: { original: CompanyLine }) =>
          collator.compare(one.original.name, other.original.name) || one.original.row - other.original.row,
      },
      {
        id: 'reach',
        // What is certain before what somebody still has to judge.
        accessorFn: ({ counts }: CompanyLine) => counts.eligible * 1e6 + counts.conditional * 1e3 + counts.undetermined,
        sortFn: 'basic' as const,
      },
      {
        id: 'money',
        accessorFn: ({ atLeast }: CompanyLine) => atLeast?.toNumber() ?? -1,
        // What is promised before what would be promised if somebody decides so.
        sortFn: (one: { original: CompanyLine }, other: { original: CompanyLine }) =>
          compared(one.original.atLeast, other.original.atLeast) ||
          compared(one.original.ifJudged, other.original.ifJudged),
      },
    ];
  }, [locale]);
  const data = useMemo(() => [...lines], [lines]);
  const table = useTable({
    features,
    columns,
    data,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
  });
  const { rows } = table.getRowModel();
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
  const { setPlace } = grid;
  const arrive = useCallback((row: number, column: number) => setPlace({ row, column }), [setPlace]);
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
  if (isPrinting) return <PaperMatrix screened={screened} shown={shown} lines={rows.map(({ original }) => original)} />;
  return (
    <div ref={frame} className="batch-frame" role="region" aria-label={say('batch.matrix.region')}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows lead from cell to cell, as in a spreadsheet
        role="grid"
        className="batch-matrix"
        data-single={isSingle}
        aria-rowcount={rows.length + 1}
        aria-describedby="matrix-keys"
        onKeyDown={grid.move}
      >
        <caption className="unseen">{say('batch.matrix.title')}</caption>
        <MatrixHead
          screened={screened}
          shown={shown}
          sorting={sorting[0] ?? null}
          sort={(id, desc) => setSorting([{ id, desc }])}
        />
        <tbody>
          {spacer(above)}
          {visible.map((row, at) => (
            <MatrixRow
              key={row.id}
              screened={screened}
              shown={shown}
              line={row.original}
              position={(first?.index ?? 0) + at}
              active={grid.place.row === (first?.index ?? 0) + at ? grid.place.column : null}
              choose={choose}
              arrive={arrive}
              measure={isVirtual ? virtualizer.measureElement : null}
            />
          ))}
          {spacer(below)}
        </tbody>
      </table>
    </div>
  );
};
