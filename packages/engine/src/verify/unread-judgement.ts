import { judgementsAsked } from '../language/parts.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A judgement that is declared, and that no condition asks for. */
export const unreadJudgement: Check = ({ pack }) => {
  const read = new Set(judgementsAsked([pack.incentives, pack.relations], pack));
  return pack.judgements.flatMap(({ id }, index) =>
    read.has(id)
      ? []
      : [
          finding('verify/unread-judgement', ['judgements', index], id, {
            expected: 'a condition that asks for the judgement',
            received: 'none',
            hint: 'drop the judgement, or state it in the condition that it belongs to',
          }),
        ],
  );
};
