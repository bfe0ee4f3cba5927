import type { Hit } from '../search/search.ts';
import type { Entry } from './facet-values.ts';

/** Rows that are drawn together. */
export interface RowSlice {
  readonly entries: readonly Entry[];
  /** What was found in each, null when nothing is searched for. */
  readonly hits: ReadonlyMap<string, Hit> | null;
  /** The place of its first row among all that are shown, from 1, and how many these are. */
  readonly at: number;
  readonly of: number;
}

/** So few take no longer than a key may wait. */
const atATime = 10;

/** The first rows, and the others in slices that are drawn one after the other. */
export const rowSlices = (
  entries: readonly Entry[],
  hits: RowSlice['hits'],
  first: number,
): { readonly head: RowSlice; readonly rest: readonly RowSlice[] } => {
  const slice = (from: number, to: number): RowSlice => ({
    entries: entries.slice(from, to),
    hits,
    at: from + 1,
    of: entries.length,
  });
  const rest: RowSlice[] = [];
  for (let from = first; from < entries.length; from += atATime) rest.push(slice(from, from + atATime));
  return { head: slice(0, first), rest };
};

export const isSameSlice = (one: RowSlice | undefined, other: RowSlice | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.hits === other.hits &&
    one.at === other.at &&
    one.of === other.of &&
    one.entries.length === other.entries.length &&
    one.entries.every((entry, index) => entry === other.entries[index]));

/** One step from what is drawn to what is wanted, those nearest to the top first; the same when nothing is left to do. */
export const drawnFurther = (drawn: readonly RowSlice[], wanted: readonly RowSlice[]): readonly RowSlice[] => {
  const at = wanted.findIndex((slice, index) => !isSameSlice(slice, drawn[index]));
  const next = wanted[at];
  if (next !== undefined) return [...drawn.slice(0, at), next, ...drawn.slice(at + 1)];
  // Taking away is quicker than drawing.
  return drawn.length > wanted.length ? drawn.slice(0, Math.max(wanted.length, drawn.length - 4)) : drawn;
};
