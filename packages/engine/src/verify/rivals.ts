import type { CompiledIncentive } from './subject.ts';

/** Incentives of the same place and instrument, group by group: those that a reader would hold side by side. */
export const rivals = (incentives: readonly CompiledIncentive[]): readonly (readonly CompiledIncentive[])[] => {
  const groups = new Map<string, CompiledIncentive[]>();
  for (const one of incentives) {
    const key = `${one.incentive.place}\n${one.incentive.instrument}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
};
