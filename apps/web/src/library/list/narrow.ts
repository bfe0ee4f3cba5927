import { type Chosen, type FacetId, facetIds } from './facet.ts';
import { type Entry, facetValues } from './facet-values.ts';

export interface Narrowed {
  readonly entries: readonly Entry[];
  /** How many the list would hold with that value chosen alone in its facet and everything else as it is. */
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
}

/** Within a facet any of the chosen values will do; each facet narrows further. */
export const narrow = (entries: readonly Entry[], chosen: Chosen, answered: boolean): Narrowed => {
  const counts = Object.fromEntries(facetIds.map((id) => [id, new Map()])) as Record<FacetId, Map<string, number>>;
  const add = (id: FacetId, of: Values) => {
    for (const value of of[id]) counts[id].set(value, (counts[id].get(value) ?? 0) + 1);
  };
  const left: Entry[] = [];
  for (const entry of entries) {
    const values = valuesOf(entry, answered);
    const failing = facetIds.filter((id) => {
      const some = chosen[id];
      return some.length > 0 && !(id === 'status' && !answered) && !some.some((one) => values[id].includes(one));
    });
    // What fails in one facet alone would be shown by another choice in that one.
    const [only] = failing;
    if (only === undefined) {
      left.push(entry);
      for (const id of facetIds) add(id, values);
    } else if (failing.length === 1) add(only, values);
  }
  return { entries: left, counts };
};

type Values = ReturnType<typeof facetValues>;

const known = { mine: new WeakMap<Entry, Values>(), nobodys: new WeakMap<Entry, Values>() };

/** Read off the condition once for each result, and not at every key. */
const valuesOf = (entry: Entry, answered: boolean): Values => {
  const kept = known[answered ? 'mine' : 'nobodys'];
  const values = kept.get(entry) ?? facetValues(entry, answered);
  kept.set(entry, values);
  return values;
};
