import { joinInto } from '../value/join-into.ts';
import { type Best, bestSet, type ItemSet, paidBy, type Side, type Ties } from './best-set.ts';
import type { Ends, Money } from './money-of.ts';
import type { PlainRelation } from './ties-of.ts';

/** An incentive that a company may have. */
export interface Item {
  readonly id: string;
  /** `met`: and in force; `judged`: in force, and only judgements are left; `all`: nothing more than that it may be had. */
  readonly standing: Scope;
  /** Whether an authority settles what is left of it. */
  readonly isRationed: boolean;
  readonly money: Money;
  /** Facts that could still change its status or its amount. */
  readonly open: readonly string[];
}

/** Over what a total is: each holds what those before it hold. */
export type Scope = 'met' | 'judged' | 'all';

/** Fen; null where an end is not known. */
export interface Cap {
  readonly min: bigint | null;
  readonly max: bigint | null;
  readonly open: readonly string[];
}

/** A relation over the items of a group. */
export interface Bond {
  readonly relation: PlainRelation;
  readonly of: readonly number[];
  readonly cap: Cap | null;
}

/** Items that hang together, or none of which hang together with any other. */
export interface Group {
  readonly items: readonly Item[];
  readonly bonds: readonly Bond[];
}

/** More than anything is, where no bound is known. */
const unbounded = 10n ** 40n;

/** Untied items are one group; else a group is what relations join. */
export const groupsOf = (
  items: readonly Item[],
  relations: readonly PlainRelation[],
  capOf: (relation: PlainRelation) => Cap | null,
): readonly Group[] => {
  const places = new Map(items.map(({ id }, at) => [id, at]));
  const tied = relations.flatMap((relation): Bond[] => {
    const { kind, incentives } = relation;
    const of = [...new Set(incentives)].flatMap((id) => places.get(id) ?? []);
    const hasFirst = kind !== 'top-up' || places.has(incentives[0] as string);
    return kind !== 'quota' && of.length > Number(kind !== 'joint-cap') && hasFirst
      ? [{ relation, of, cap: capOf(relation) }]
      : [];
  });
  const joined: Set<number>[] = [];
  for (const { of } of tied) joinInto(joined, of);
  const untied = [...items.keys()].filter((at) => !joined.some((group) => group.has(at)));
  const groups = [untied, ...joined].map((group) => [...group].sort((a, b) => a - b));
  return groups
    .filter(({ length }) => length > 0)
    .sort(([a = 0], [b = 0]) => a - b)
    .map((members) => ({
      items: members.map((at) => items[at] as Item),
      bonds: tied
        .filter(({ of }) => members.includes(of[0] as number))
        .map((bond) => ({ ...bond, of: bond.of.map((at) => members.indexOf(at)) })),
    }));
};

const order: readonly Scope[] = ['met', 'judged', 'all'];

/** Whether an item with this standing belongs to it. */
export const isWithin = (scope: Scope, { standing }: Pick<Item, 'standing'>): boolean =>
  order.indexOf(standing) <= order.indexOf(scope);

/** Which end of the money, and of which. What no bound is known of counts `as`: more than anything, or no more than is sure. */
export interface Look {
  readonly end: 'min' | 'max';
  readonly scope: Scope;
  readonly of?: 'cash' | 'relief';
  readonly as?: 'unbounded';
}

export const sideOf = (group: Group, { end, scope, of, as }: Look): Side => ({
  pays: group.items.map((item, at) => {
    // Nothing of what may only be had is sure.
    const isSure = !item.isRationed && isWithin(scope === 'all' ? 'met' : scope, item);
    const paid = ({ min, max }: Ends): bigint => {
      const sure = isSure ? min : 0n;
      return end === 'min' ? sure : (max ?? boundOf(group, at) ?? (as === undefined ? sure : unbounded));
    };
    const { cash, relief } = item.money;
    return (of === 'relief' ? 0n : paid(cash)) + (of === 'cash' ? 0n : paid(relief));
  }),
  // Under a cap that is not known nothing is sure, and anything may be.
  caps: capped(group).map(({ cap }) => (end === 'min' ? (cap?.min ?? 0n) : (cap?.max ?? null))),
});

/** The least of the caps over an item. */
export const boundOf = ({ bonds }: Group, item: number): bigint | null =>
  bonds.reduce<bigint | null>((least, { of, cap }) => {
    const most = of.includes(item) ? (cap?.max ?? null) : null;
    return most === null || (least !== null && least < most) ? least : most;
  }, null);

const capped = ({ bonds }: Group) => bonds.filter(({ relation }) => relation.kind === 'joint-cap');

export const tiesIn = (group: Group): Ties => {
  const of = (kind: PlainRelation['kind']) =>
    group.bonds.filter(({ relation }) => relation.kind === kind).map((bond) => bond.of);
  return { count: group.items.length, oneOf: of('one-of'), caps: of('joint-cap'), topUps: of('top-up') };
};

export const paidIn = (group: Group, set: ItemSet, look: Look): bigint =>
  paidBy(tiesIn(group), sideOf(group, look), set);

/** The set that is sure of most, then could reach most; without what adds nothing to either because of what the others pay. */
export const proposed = (group: Group): Best => {
  const ties = tiesIn(group);
  const sides = [
    sideOf(group, { end: 'min', scope: 'all' }),
    sideOf(group, { end: 'max', scope: 'all', as: 'unbounded' }),
  ];
  const best = bestSet(
    ties,
    sides,
    group.items.map(() => true),
  );
  const limited = new Set([...ties.caps, ...ties.topUps].flat());
  const set = best.set.reduceRight<ItemSet>((kept, isIn, item) => {
    if (!isIn || !limited.has(item) || sides.every(({ pays }) => pays[item] === 0n)) return kept;
    const without = kept.with(item, false);
    const isSpare = sides.every((side) => paidBy(ties, side, without) === paidBy(ties, side, kept));
    return isSpare ? without : kept;
  }, best.set);
  return { ...best, set };
};
