import type { Compiled } from '../diagram/diagram.ts';
import type { Amount } from '../language/amount.ts';
import type { Citation } from '../language/citation.ts';
import type { Condition, LeafCondition } from '../language/condition.ts';
import type { Pack } from '../language/pack.ts';

export type Path = readonly (string | number)[];

export interface Spot<T> {
  readonly value: T;
  readonly path: Path;
  /** The incentive, or whatever else stands at the top of the path. */
  readonly about: string;
}

/** A condition and its parts, whole before part. */
export const partsUnder = (compiled: Compiled, path: Path): readonly { compiled: Compiled; path: Path }[] => [
  { compiled, path },
  // What a definition says is looked at where it stands, and a grade of points decides nothing by itself.
  ...(compiled.condition.kind === 'meets' || compiled.condition.kind === 'points' ? [] : compiled.parts).flatMap(
    (part, index) => partsUnder(part, compiled.condition.kind === 'not' ? [...path, 'of'] : [...path, 'of', index]),
  ),
];

export const leavesUnder = (condition: Condition, path: Path): readonly { leaf: LeafCondition; path: Path }[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'at-least-n':
      return condition.of.flatMap((part, index) => leavesUnder(part, [...path, 'of', index]));
    case 'not':
      return leavesUnder(condition.of, [...path, 'of']);
    case 'points':
      return condition.indicators.flatMap(({ grades }, index) =>
        grades.flatMap(({ when }, grade) => leavesUnder(when, [...path, 'indicators', index, 'grades', grade, 'when'])),
      );
    case 'meets':
      return [];
    default:
      return [{ leaf: condition, path }];
  }
};

/** An amount and its parts and cases, whole before part. */
export const amountsUnder = (amount: Amount, path: Path): readonly { amount: Amount; path: Path }[] => {
  const self = { amount, path };
  if (amount.kind === 'sum')
    return [self, ...amount.of.flatMap((part, index) => amountsUnder(part, [...path, 'of', index]))];
  if (amount.kind !== 'by-choice') return [self];
  const cases = Object.entries(amount.cases).flatMap(([option, one]) => amountsUnder(one, [...path, 'cases', option]));
  return [self, ...cases, ...amountsUnder(amount.otherwise, [...path, 'otherwise'])];
};

/** Every list of citations in a pack; it may be empty in a pack that no schema has seen. */
export const citedSpots = ({
  sharedCaps = [],
  relations = [],
  definitions = [],
  terms = [],
  incentives,
}: Pack): readonly Spot<readonly Citation[]>[] => [
  ...Object.entries({ sharedCaps, relations, definitions, terms }).flatMap(([list, entries]) =>
    entries.flatMap((one, index) => citedUnder(one, [list, index], one.id)),
  ),
  ...incentives.flatMap((incentive, index) => citedUnder(incentive, ['incentives', index], incentive.id)),
];

const citedUnder = (part: unknown, path: Path, about: string): readonly Spot<readonly Citation[]>[] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([key, value]) => {
        const at = [...path, Array.isArray(part) ? Number(key) : key];
        const isCites = (key === 'cites' || key === 'openEnded') && Array.isArray(value);
        return isCites ? [{ value, path: at, about }] : citedUnder(value, at, about);
      })
    : [];
