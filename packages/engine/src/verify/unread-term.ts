import { factsIn } from '../language/parts.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A term that is worked out, and that no condition and no amount reads. */
export const unreadTerm: Check = ({ pack }) => {
  const read = new Set(factsIn([pack.incentives, pack.definitions, pack.relations]));
  return (pack.terms ?? []).flatMap(({ id }, index) =>
    read.has(id)
      ? []
      : [
          finding('verify/unread-term', ['terms', index], id, {
            expected: 'a condition or an amount that reads the term',
            received: 'none',
            hint: 'drop the term, or compare it where the clause does',
          }),
        ],
  );
};
