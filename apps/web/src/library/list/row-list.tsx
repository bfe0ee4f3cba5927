import './row-list.css';
import { memo, useMemo, useState } from 'react';
import type { Scale } from '../../amounts/scale.ts';
import { hasPlace } from '../address/use-arrival.ts';
import type { Hit } from '../search/search.ts';
import type { Entry } from './facet-values.ts';
import { IncentiveRow } from './incentive-row.tsx';
import { isSameSlice, type RowSlice, rowSlices } from './row-slices.ts';
import { useDrawn } from './use-drawn.ts';

interface RowListProps {
  readonly entries: readonly Entry[];
  readonly hits: ReadonlyMap<string, Hit> | null;
  readonly scale: Scale;
  /** How many there are when nothing narrows the list: so few are always drawn at once. */
  readonly all: number;
}

/** More than these are drawn bit by bit. */
const many = 60;

/** No row is lower than this, in pixels. */
const lowest = 150;

/**
 * The rows of the list. Of many, those in sight are drawn with the key that changes them and the others when the page is idle;
 * then all of them stand in the page, to be found, printed, scrolled and counted, and none shows what no longer holds.
 */
export const RowList = ({ entries, hits, scale, all }: RowListProps) => {
  const first = all > many ? Math.ceil(innerHeight / lowest) : many;
  const { head, rest } = useMemo(() => rowSlices(entries, hits, first), [entries, hits, first]);
  const [whole] = useState(hasPlace);
  const { slices, isDone, place } = useDrawn(rest, whole);
  return (
    // No ul: it stands in two parts.
    <div role="list" className="row-list" aria-busy={!isDone}>
      <div>
        <Slice slice={head} scale={scale} />
      </div>
      <div ref={place}>
        {slices.map((slice, index) => (
          <div key={index} className="rows-slice" data-fresh={isSameSlice(slice, rest[index])}>
            <Slice slice={slice} scale={scale} />
          </div>
        ))}
      </div>
    </div>
  );
};

const Slice = memo(({ slice, scale }: { readonly slice: RowSlice; readonly scale: Scale }) =>
  slice.entries.map((entry, index) => (
    <IncentiveRow
      key={entry.incentive.id}
      entry={entry}
      scale={scale}
      hit={slice.hits?.get(entry.incentive.id)}
      at={slice.at + index}
      of={slice.of}
    />
  )),
);
