import type { Inequality } from '../diagram/linear.ts';

/** Unknowns that inequalities tie to one another, with those inequalities and no others. */
export interface Tied {
  readonly unknowns: readonly number[];
  readonly within: readonly Inequality[];
}

/** A system falls into parts that say nothing of one another; each is much easier than all of it. */
export const apart = (within: readonly Inequality[], count: number): readonly Tied[] => {
  const part = Array.from({ length: count }, (_, at) => at);
  const unknownsIn = ({ of }: Inequality) => [...of.keys()].filter((at) => of[at] !== 0n);
  for (const one of within) {
    const met = new Set(unknownsIn(one).map((at) => part[at]));
    const [first] = met;
    if (met.size > 1) for (const [at, own] of part.entries()) if (met.has(own)) part[at] = first as number;
  }
  return [...new Set(part)].map((own) => {
    const unknowns = [...part.keys()].filter((at) => part[at] === own);
    const theirs = within.filter((one) => unknowns.some((at) => one.of[at] !== 0n));
    return { unknowns, within: theirs.map((one) => only(one, unknowns)) };
  });
};

/** Over some unknowns alone. */
const only = (one: Inequality, unknowns: readonly number[]): Inequality => ({
  ...one,
  of: unknowns.map((at) => one.of[at] as bigint),
});
