import { defaultNodeBudget } from '../diagram/diagram.ts';
import { FALSE, LEAF_LEVEL, OverBudget, TRUE } from '../diagram/node-table.ts';
import { leafAt, wayToTrue } from '../diagram/reach.ts';
import type { Pack } from '../language/pack.ts';
import { finding } from './finding.ts';
import { rivals } from './rivals.ts';
import type { Check, CompiledIncentive } from './subject.ts';

/**
 * Whoever gets one incentive also gets another of the same place and instrument. Meant for most tiers; worth knowing,
 * because the two are then added up unless they exclude each other or share a cap.
 */
export const impliedCondition: Check = ({ pack, diagram, incentives }) => {
  const { table, operations } = diagram;
  const implies = (narrow: number, wide: number, sample: ReadonlyMap<number, number>): boolean =>
    // One company that has the first and lacks the second spares most of the work.
    leafAt(table, wide, sample) === TRUE && withinBudget(() => operations.and(narrow, operations.not(wide)) === FALSE);
  // Two conditions can be small and their combination huge; such a pair is left unsaid, which a note can be.
  const withinBudget = (compute: () => boolean): boolean => {
    table.allow(defaultNodeBudget);
    try {
      return compute();
    } catch (error) {
      if (error instanceof OverBudget) return false;
      throw error;
    } finally {
      table.allow(Number.POSITIVE_INFINITY);
    }
  };
  return rivals(incentives).flatMap((group) => {
    const open = group.filter(({ compiled }) => table.level(compiled.node) !== LEAF_LEVEL);
    return open.flatMap((narrow) => {
      const sample = wayToTrue(table, narrow.compiled.node) ?? new Map<number, number>();
      return open
        .filter(
          (wide) =>
            wide.compiled.node !== narrow.compiled.node &&
            !areSetApart(narrow, wide, pack) &&
            implies(narrow.compiled.node, wide.compiled.node, sample),
        )
        .map((wide) =>
          finding('verify/implied-condition', [...narrow.path, 'condition'], narrow.incentive.id, {
            expected: `a company that qualifies for ${narrow.incentive.id} but not for ${wide.incentive.id}`,
            received: 'none: the first condition implies the second',
            hint: 'if only one of the two is paid, let them exclude each other or share a cap',
            params: { other: wide.incentive.id },
          }),
        );
    });
  });
};

const areSetApart = ({ incentive: a }: CompiledIncentive, { incentive: b }: CompiledIncentive, pack: Pack): boolean =>
  (a.excludes ?? []).includes(b.id) ||
  (b.excludes ?? []).includes(a.id) ||
  (a.sharedCaps ?? []).some((cap) => (b.sharedCaps ?? []).includes(cap)) ||
  (pack.relations ?? []).some(({ incentives }) => incentives.includes(a.id) && incentives.includes(b.id));
