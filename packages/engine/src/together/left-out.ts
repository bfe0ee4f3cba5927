import { type ItemSet, paidBy } from './best-set.ts';
import type { LeftOut } from './combination.ts';
import { yuanOf } from './fen.ts';
import { type Bond, type Group, type Look, sideOf, tiesIn } from './group.ts';

/** Every item that the set leaves, and why. */
export const leftOutOf = (group: Group, set: ItemSet): readonly LeftOut[] =>
  group.items.flatMap(({ id }, item): LeftOut[] => {
    if (set[item]) return [];
    const bonds = group.bonds.filter(({ of }) => of.includes(item));
    const bond = bonds.find((one) => keepsOut(group, one, set, item)) ?? bonds[0];
    if (bond === undefined) return [];
    const { relation, of, cap } = bond;
    const beside = of.filter((other) => set[other]);
    const open = couldBeBetter(group, bond, set, item)
      ? [...[item, ...beside].flatMap((one) => group.items[one]?.open ?? []), ...(cap?.open ?? [])]
      : [];
    return [
      {
        incentive: id,
        relation: relation.id,
        kind: relation.kind,
        instead: beside.map((other) => group.items[other]?.id as string),
        cap: cap?.max == null ? null : yuanOf(cap.max),
        open: [...new Set(open)].sort(),
      },
    ];
  });

const sure: Look = { end: 'min', scope: 'all' };
const could: Look = { end: 'max', scope: 'all', as: 'unbounded' };

/** Whether this bond alone is enough for the item to add nothing to the set. */
const keepsOut = (group: Group, bond: Bond, set: ItemSet, item: number): boolean => {
  if (bond.relation.kind === 'one-of') return bond.of.some((other) => set[other]);
  const alone = { ...group, bonds: [bond] };
  return [sure, could].every((look) => {
    const side = sideOf(alone, look);
    return paidBy(tiesIn(alone), side, set.with(item, true)) === paidBy(tiesIn(alone), side, set);
  });
};

/** Whether it could, at its most, pay more than what of the bond stands in the set, at the least. */
const couldBeBetter = (group: Group, bond: Bond, set: ItemSet, item: number): boolean => {
  const alone = { ...group, bonds: [bond] };
  const [low, high] = [sideOf(alone, sure), sideOf(alone, could)];
  const beside = set.map((is, at) => is && bond.of.includes(at));
  const mixed = { pays: low.pays.with(item, high.pays[item] as bigint), caps: high.caps };
  const only = beside.map((is, at) => at === item || (is && bond.relation.kind !== 'one-of'));
  return paidBy(tiesIn(alone), mixed, only) > paidBy(tiesIn(alone), low, beside);
};
