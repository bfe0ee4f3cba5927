import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** An incentive that excludes another, which does not say so. */
export const exclusionOneSided: Check = ({ pack, incentives }) => {
  const excludes = new Map(pack.incentives.map((one) => [one.id, one.excludes ?? []]));
  return incentives.flatMap(({ incentive: { id, excludes: others }, path }) =>
    (others ?? []).flatMap((other, at) =>
      other === id || (excludes.get(other) ?? [id]).includes(id)
        ? []
        : [
            finding('verify/exclusion-one-sided', [...path, 'excludes', at], id, {
              expected: `${other} to exclude ${id} too`,
              received: 'an exclusion on one side only',
              hint: 'state it on both sides, so that a reader of either sees it',
              params: { other },
            }),
          ],
    ),
  );
};
