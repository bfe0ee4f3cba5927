import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A relation that ties fewer than two incentives; a quota may be over one. */
export const relationOfOne: Check = ({ pack }) =>
  (pack.relations ?? []).flatMap(({ id, kind, incentives }, index) => {
    const count = new Set(incentives).size;
    if (kind === 'quota' || count > 1) return [];
    return [
      finding('verify/relation-of-one', ['relations', index, 'incentives'], id, {
        expected: 'at least two incentives that it ties',
        received: String(count),
        hint: 'name the others; a cap on one incentive belongs in its amount',
        params: { count: String(count) },
      }),
    ];
  });
