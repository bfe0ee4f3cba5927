import type { Report, Result } from '@huice/engine';
import { useState } from 'react';

/** Fact id to the number of incentives that an answer could still change, over what has not ended. */
export type Matters = ReadonlyMap<string, number>;

/** Null before anything is worked out; the same map while no number in it changes. */
export const useMatters = (report: Report | null): Matters | null => {
  const [count] = useState(counting);
  return report === null ? null : count(report.results);
};

/** Counts one report after the other: only what is another result than before is looked at. */
const counting = (): ((results: readonly Result[]) => Matters) => {
  let last: readonly Result[] = [];
  let counts: Matters = new Map();
  return (results) => {
    const next = new Map(counts);
    const add = (result: Result | undefined, n: 1 | -1) => {
      if (result === undefined || result.validity.state === 'ended') return;
      for (const fact of result.open) next.set(fact, (next.get(fact) ?? 0) + n);
    };
    results.forEach((result, at) => {
      if (result === last[at]) return;
      add(last[at], -1);
      add(result, 1);
    });
    last = results;
    if ([...next].some(([fact, n]) => n !== (counts.get(fact) ?? 0))) counts = next;
    return counts;
  };
};
