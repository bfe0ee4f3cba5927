import type { Report } from '@huice/engine';

/** Fact id to the number of incentives that it could still change, over what has not ended. */
export const mattersOf = (report: Report | null): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { open, validity } of report?.results ?? []) {
    if (validity.state !== 'ended') for (const fact of open) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  return counts;
};
