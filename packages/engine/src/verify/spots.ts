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

/** An amount with everything that it is made of, whole before part. */
export const amountsUnder = (amount: Amount, path: Path): readonly { amount: Amount; path: Path }[] => [
  { amount, path },
  ...placesIn(amount).flatMap(([one, ...at]) => amountsUnder(one, [...path, ...at])),
];

/** The amounts that one is made of, each with its place in it. */
const placesIn = (amount: Amount): readonly (readonly [Amount, ...Path])[] => {
  switch (amount.kind) {
    case 'sum':
    case 'greatest':
    case 'least':
      return amount.of.map((one, index) => [one, 'of', index]);
    case 'readings':
    case 'instalments':
      return amount.of.map((one, index) => [one.amount, 'of', index, 'amount']);
    case 'by-choice':
      return [
        ...Object.entries(amount.cases).map(([option, one]) => [one, 'cases', option] as const),
        [amount.otherwise, 'otherwise'],
      ];
    case 'when':
      return [
        ...amount.cases.map((one, index) => [one.amount, 'cases', index, 'amount'] as const),
        [amount.otherwise, 'otherwise'],
      ];
    case 'minus':
      return [
        [amount.from, 'from'],
        [amount.less, 'less'],
      ];
    case 'relief':
      return [
        [amount.without, 'without'],
        [amount.with, 'with'],
      ];
    case 'times':
      return [[amount.of, 'of']];
    case 'capped':
      return [
        [amount.of, 'of'],
        [amount.cap, 'cap'],
      ];
    default:
      return [];
  }
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
