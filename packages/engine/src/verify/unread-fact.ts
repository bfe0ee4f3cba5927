import { factsAsked } from '../language/parts.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A fact that is asked, and that no condition and no amount reads. */
export const unreadFact: Check = ({ pack }) => {
  const read = new Set(factsAsked([pack.incentives, pack.relations], pack));
  return pack.facts.flatMap(({ id }, index) =>
    read.has(id)
      ? []
      : [
          finding('verify/unread-fact', ['facts', index], id, {
            expected: 'a condition or an amount that reads the fact',
            received: 'none',
            hint: 'drop the fact: a company should not be asked what nothing depends on',
          }),
        ],
  );
};
