import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A shared cap that fewer than two incentives share. */
export const lonelyCap: Check = ({ pack }) => {
  const users = pack.incentives.flatMap(({ sharedCaps }) => [...new Set(sharedCaps ?? [])]);
  return (pack.sharedCaps ?? []).flatMap(({ id }, index) => {
    const count = users.filter((user) => user === id).length;
    if (count > 1) return [];
    return [
      finding('verify/lonely-cap', ['sharedCaps', index], id, {
        expected: 'at least two incentives that share the cap',
        received: String(count),
        hint: 'a cap on one incentive belongs in its amount; else name the cap in the others',
        params: { count: String(count) },
      }),
    ];
  });
};
