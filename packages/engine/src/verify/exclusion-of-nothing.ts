import type { Pack } from '../language/pack.ts';
import { nearestName } from '../value/nearest-name.ts';
import { type Finding, finding } from './finding.ts';

/** An exclusion of an incentive that the pack does not have. */
export const exclusionOfNothing = (pack: Pack): readonly Finding[] => {
  const ids = new Set(pack.incentives.map(({ id }) => id));
  return pack.incentives.flatMap(({ id, excludes }, index) =>
    (excludes ?? []).flatMap((other, at) => {
      if (ids.has(other)) return [];
      const near = nearestName(other, [...ids].slice(0, 2000));
      return [
        finding('verify/exclusion-of-nothing', ['incentives', index, 'excludes', at], id, {
          expected: 'an incentive of the pack',
          received: other,
          hint: near === undefined ? 'check the id, or drop it' : `did you mean "${near}"?`,
          params: { other, ...(near === undefined ? {} : { near }) },
        }),
      ];
    }),
  );
};
