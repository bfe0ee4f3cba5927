import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** An incentive that excludes itself, and so could never be taken. */
export const exclusionOfItself: Check = ({ incentives }) =>
  incentives.flatMap(({ incentive: { id, excludes }, path }) =>
    (excludes ?? []).flatMap((other, at) =>
      other === id
        ? [
            finding('verify/exclusion-of-itself', [...path, 'excludes', at], id, {
              expected: 'another incentive',
              received: 'itself',
              hint: 'drop it, or name the incentive that was meant',
            }),
          ]
        : [],
    ),
  );
