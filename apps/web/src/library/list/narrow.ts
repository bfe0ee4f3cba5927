import { type Chosen, type FacetId, facetIds } from './facet.ts';
import { type Entry, facetValues } from './facet-values.ts';

export interface Narrowed {
  readonly entries: readonly Entry[];
  /** How many the list would hold with that value chosen alone in its facet and everything else as it is. */
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
}

/** Within a facet any of the chosen values will do; each facet narrows further. */
export const narrow = (entries: readonly Entry[], chosen: Chosen, answered: boolean): Narrowed => {
  const valued = entries.map((entry) => ({ entry, values: facetValues(entry, answered) }));
  const passes = (id: FacetId, values: readonly string[]) =>
    chosen[id].length === 0 || (id === 'status' && !answered) || chosen[id].some((one) => values.includes(one));
  const left = (except?: FacetId) =>
    valued.filter(({ values }) => facetIds.every((id) => id === except || passes(id, values[id])));
  const counted = facetIds.map((id) => {
    const count = new Map<string, number>();
    for (const { values } of left(id)) for (const value of values[id]) count.set(value, (count.get(value) ?? 0) + 1);
    return [id, count] as const;
  });
  return {
    entries: left().map(({ entry }) => entry),
    counts: Object.fromEntries(counted) as unknown as Record<FacetId, ReadonlyMap<string, number>>,
  };
};
