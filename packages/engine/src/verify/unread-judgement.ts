import { finding } from './finding.ts';
import { leavesUnder } from './spots.ts';
import type { Check } from './subject.ts';

/** A judgement that is declared, and that no condition asks for. */
export const unreadJudgement: Check = ({ pack }) => {
  const read = new Set(
    pack.incentives.flatMap(({ condition }) =>
      leavesUnder(condition, []).flatMap(({ leaf }) => (leaf.kind === 'judgement' ? [leaf.judgement] : [])),
    ),
  );
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
