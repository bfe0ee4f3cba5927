import type { Amount } from '../language/amount.ts';
import { finding } from './finding.ts';
import { amountsUnder, leavesUnder } from './spots.ts';
import type { Check } from './subject.ts';

/** A fact that is asked, and that no condition and no amount reads. */
export const unreadFact: Check = ({ pack }) => {
  const read = new Set(
    pack.incentives.flatMap(({ condition, amount }) => [
      ...leavesUnder(condition, []).flatMap(({ leaf }) => (leaf.kind === 'judgement' ? [] : [leaf.fact])),
      ...amountsUnder(amount, []).flatMap((one) => factOf(one.amount)),
    ]),
  );
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

const factOf = (amount: Amount): readonly string[] => {
  if ('fact' in amount) return [amount.fact];
  return 'base' in amount && amount.base !== undefined && 'fact' in amount.base ? [amount.base.fact] : [];
};
