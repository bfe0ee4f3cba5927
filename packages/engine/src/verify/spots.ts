import type { Compiled } from '../diagram/diagram.ts';
import type { Amount } from '../language/amount.ts';
import type { Citation } from '../language/citation.ts';
import type { Condition, LeafCondition } from '../language/condition.ts';
import type { Incentive } from '../language/incentive.ts';
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
  ...compiled.parts.flatMap((part, index) =>
    partsUnder(part, compiled.condition.kind === 'not' ? [...path, 'of'] : [...path, 'of', index]),
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
export const citedSpots = (pack: Pack): readonly Spot<readonly Citation[]>[] => [
  ...(pack.sharedCaps ?? []).map(({ cites, id }, index) => ({
    value: cites,
    path: ['sharedCaps', index, 'cites'],
    about: id,
  })),
  ...pack.incentives.flatMap((incentive, index) =>
    incentiveCites(incentive, ['incentives', index]).map((spot) => ({ ...spot, about: incentive.id })),
  ),
];

export const incentiveCites = (
  { condition, amount, validity, authority, conflicts }: Incentive,
  path: Path,
): Omit<Spot<readonly Citation[]>, 'about'>[] => {
  const dated = (['from', 'until', 'repealed'] as const).flatMap((name) => {
    const cited = validity[name];
    return cited === undefined ? [] : [{ value: cited.cites, path: [...path, 'validity', name, 'cites'] }];
  });
  return [
    ...leavesUnder(condition, [...path, 'condition']).map((one) => ({
      value: one.leaf.cites,
      path: [...one.path, 'cites'],
    })),
    ...amountsUnder(amount, [...path, 'amount']).flatMap((one) =>
      one.amount.kind === 'sum' ? [] : [{ value: one.amount.cites, path: [...one.path, 'cites'] }],
    ),
    ...dated,
    ...(validity.attested ?? []).map(({ cites }, index) => ({
      value: cites,
      path: [...path, 'validity', 'attested', index, 'cites'],
    })),
    ...(validity.openEnded === undefined
      ? []
      : [{ value: validity.openEnded, path: [...path, 'validity', 'openEnded'] }]),
    ...(authority === undefined ? [] : [{ value: authority.cites, path: [...path, 'authority', 'cites'] }]),
    ...(conflicts ?? []).map(({ cites }, index) => ({ value: cites, path: [...path, 'conflicts', index, 'cites'] })),
  ];
};
