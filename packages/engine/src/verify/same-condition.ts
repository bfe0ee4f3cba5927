import { LEAF_LEVEL } from '../diagram/node-table.ts';
import { finding } from './finding.ts';
import { rivals } from './rivals.ts';
import type { Check } from './subject.ts';

/** Two incentives of one place and instrument that exactly the same companies get. */
export const sameCondition: Check = ({ diagram, incentives }) =>
  rivals(incentives).flatMap((group) =>
    group.flatMap((later, index) => {
      const { node } = later.compiled;
      if (diagram.table.level(node) === LEAF_LEVEL) return [];
      const earlier = group.slice(0, index).find((one) => one.compiled.node === node);
      if (earlier === undefined) return [];
      return [
        finding('verify/same-condition', [...later.path, 'condition'], later.incentive.id, {
          expected: `a condition that differs in meaning from that of ${earlier.incentive.id}`,
          received: 'one that the same companies meet',
          hint: 'make one incentive of the two with a sum of amounts, or find the condition that tells them apart',
          params: { other: earlier.incentive.id },
        }),
      ];
    }),
  );
