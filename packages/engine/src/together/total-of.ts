import { type Best, bestSet } from './best-set.ts';
import type { Sum, Total } from './combination.ts';
import { yuanOf } from './fen.ts';
import { boundOf, type Group, isWithin, paidIn, type Scope, sideOf, tiesIn } from './group.ts';

/** The total over a scope: the groups add up. `sets`: what is proposed in each, which is sure of most of what is met and in force. */
export const totalOf = (groups: readonly Group[], sets: readonly Best[], scope: Scope): Total => {
  const found = groups.map((group, at) => inGroup(group, sets[at] as Best, scope));
  const all = groups.flatMap((group) =>
    group.items
      .map((item, at) => ({ item, isBounded: boundOf(group, at) !== null }))
      .filter(({ item }) => isWithin(scope, item)),
  );
  const open = (of: 'cash' | 'relief') =>
    all.filter(({ item, isBounded }) => !isBounded && item.money[of].max === null);
  const sumOf = (of: 'cash' | 'relief'): Sum => {
    const [min, max] = (['min', 'max'] as const).map((end) =>
      yuanOf(found.reduce((sum, one) => sum + one[end][of], 0n)),
    ) as [string, string];
    return { min, max: open(of).length > 0 ? null : max, bounded: max };
  };
  return {
    cash: sumOf('cash'),
    relief: sumOf('relief'),
    count: all.length,
    unbounded: new Set([...open('cash'), ...open('relief')]).size,
    unstated: all.filter(({ item }) => !item.money.isStated).length,
  };
};

/** Of cash and relief under one cap, cash is counted first. */
const inGroup = (group: Group, proposal: Best, scope: Scope) => {
  const among = group.items.map((item) => isWithin(scope, item));
  const most = (end: 'min' | 'max'): Best => bestSet(tiesIn(group), [sideOf(group, { end, scope })], among);
  const split = (end: 'min' | 'max', { set }: Pick<Best, 'set'>, all: bigint) => {
    const cash = paidIn(group, set, { end, scope, of: 'cash' });
    const isCash = cash > 0n || paidIn(group, set, { end, scope, of: 'relief' }) === 0n;
    const paid = paidIn(group, set, { end, scope });
    // A bound that no set was found to reach is of either.
    const slack = all - paid;
    return { cash: cash + (isCash ? slack : 0n), relief: paid - cash + (isCash ? 0n : slack) };
  };
  const sure = scope === 'judged' ? most('min') : proposal;
  const reach = most('max');
  return { min: split('min', sure, sure.paid[0] as bigint), max: split('max', reach, reach.bound) };
};
