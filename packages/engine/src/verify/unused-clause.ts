import { finding } from './finding.ts';
import { citedSpots } from './spots.ts';
import type { Check } from './subject.ts';

/** A clause that nothing cites. */
export const unusedClause: Check = ({ pack }) => {
  const used = new Set(citedSpots(pack).flatMap(({ value }) => value.map(({ clause }) => clause)));
  return pack.clauses.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          finding('verify/unused-clause', ['clauses', index], id, {
            expected: 'a condition, an amount, a date or a conflict that cites the clause',
            received: 'none',
            hint: 'cite it where it belongs, or drop it',
          }),
        ],
  );
};
