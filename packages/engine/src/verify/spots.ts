import type { Compiled } from '../diagram/diagram.ts';
import type { Amount } from '../language/amount.ts';
import type { Citation } from '../language/citation.ts';
import type { Condition, LeafCondition } from '../language/condition.ts';
import { conditionPlaces } from '../language/figures.ts';
import type { Pack } from '../language/pack.ts';
import { amountPlaces } from '../language/parts.ts';

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

/** A condition as it is written and its parts, whole before part. */
export const conditionsUnder = (condition: Condition, path: Path): readonly { condition: Condition; path: Path }[] => [
  { condition, path },
  ...conditionPlaces(condition).flatMap(([one, ...at]) => conditionsUnder(one, [...path, ...at])),
];

/** Those that read a fact or a judgement. */
export const leavesUnder = (condition: Condition, path: Path): readonly { leaf: LeafCondition; path: Path }[] =>
  conditionsUnder(condition, path).flatMap(({ condition: one, path: at }) =>
    isWhole(one) ? [] : [{ leaf: one, path: at }],
  );

const wholes = ['all', 'any', 'at-least-n', 'not', 'points', 'meets'];

const isWhole = (one: Condition): one is Exclude<Condition, LeafCondition> => wholes.includes(one.kind);

/** An amount with everything that it is made of, whole before part. */
export const amountsUnder = (amount: Amount, path: Path): readonly { amount: Amount; path: Path }[] => [
  { amount, path },
  ...amountPlaces(amount).flatMap(([one, ...at]) => amountsUnder(one, [...path, ...at])),
];

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
