import type { Answer } from '../decide/profile.ts';
import type { Given } from '../decide/report.ts';
import type { Count, Cube } from './cubes.ts';
import type { Ground } from './ground.ts';
import type { AnyOptions, SetTarget } from './nearest-result.ts';

export interface Aim<T> {
  readonly to: T;
  readonly answer: Answer;
}

/** Each cube as options to add and to remove, with an answer that does it; “any one of three” is three of them. */
export const setTargets = (ground: Ground, cubes: readonly Cube[], from: Given | null): Aim<SetTarget>[] =>
  cubes.flatMap((cube) => {
    const wants = cube.flatMap((count) => wantsOf(ground, count));
    const single = wants.find(({ n, of }) => n === 1 && of.length > 1);
    if (single === undefined) return [aimOf(wants, from)];
    // An option that is the one to be in is none of those to be out, nor the other way about.
    const besides = (option: string) =>
      wants.filter((want) => want !== single).map((want) => ({ ...want, of: want.of.filter((one) => one !== option) }));
    return single.of.map((option) => aimOf([{ ...single, of: [option] }, ...besides(option)], from));
  });

/** What a count asks for, from either end: at least so many in, and so many out. What stays as it is needs no asking. */
const wantsOf = ({ variable }: Ground, { levels, isIn, isSettled, low, high }: Count): AnyOptions[] => {
  const of = levels.map((level) => (variable(level) as { readonly option: string }).option).sort();
  const most = isSettled ? levels.length : high;
  return [
    { n: low, of, isIn },
    { n: levels.length - most, of, isIn: !isIn },
  ].filter(({ n }) => n > 0);
};

const aimOf = (wants: readonly AnyOptions[], from: Given | null): Aim<SetTarget> => {
  const all = (isIn: boolean) =>
    wants.flatMap((want) => (want.isIn === isIn && want.n === want.of.length ? want.of : [])).sort();
  const any = wants.filter(({ n, of }) => n < of.length);
  const [add, remove] = [all(true), all(false)];
  // The first of those to be in, and the last of those to be out: where one list has both, they do not meet.
  const taken = any.flatMap(({ n, of, isIn }) => (isIn ? of.slice(0, n) : []));
  const left = any.flatMap(({ n, of, isIn }) => (isIn ? [] : of.slice(-n)));
  const set = from?.kind === 'set' ? from : { includes: [], excludes: [], exact: false };
  const [ins, outs] = [new Set([...add, ...taken]), new Set([...remove, ...left])];
  const includes = [...new Set([...set.includes.filter((one) => !outs.has(one)), ...ins])].sort();
  const excludes = [...new Set([...set.excludes.filter((one) => !ins.has(one)), ...outs])].sort();
  return { to: { kind: 'set', add, remove, any }, answer: set.exact ? includes : { includes, excludes } };
};
