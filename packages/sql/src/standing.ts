import type { TranslatedCondition, TranslatedIncentive, Translation } from '@huice/engine/diagram';
import type { Ground } from './cells.ts';
import { any, cases, compare, type Expression, figure, isKnown, not, taken, text } from './expression.ts';
import { ALWAYS, NEVER, type Reach, reachOf } from './reach.ts';
import { asksOnce, isMet, type Truth, truthOf } from './truth.ts';

/** Whether a part of a condition is met or unmet, whatever is still open; with two values each. */
export interface Verdict {
  readonly met: Expression;
  readonly unmet: Expression;
}

/** How an incentive stands for a company. */
export interface Standing {
  /** `eligible`, `conditional`, `undetermined` or `ineligible`. */
  readonly status: Expression;
  readonly verdictOf: (part: TranslatedCondition) => Verdict;
}

/**
 * A condition in SQL: by three-valued logic where it asks each thing once, else by what can be reached in the diagram. Undefined where
 * that would be too much for a query.
 */
export const standingOf = (
  { condition }: Pick<TranslatedIncentive, 'condition'>,
  translation: Translation,
  ground: Ground,
): Standing | undefined => {
  const truths = new Map<TranslatedCondition, Truth>();
  const reached: TranslatedCondition[] = [];
  const visit = (part: TranslatedCondition): void => {
    if (asksOnce(part, translation)) truths.set(part, truthOf(part, translation, ground));
    else reached.push(part);
    for (const one of part.parts) visit(one);
  };
  visit(condition);
  const reach = reachOf(
    reached.map(({ node }) => node),
    translation,
    ground,
  );
  if (reach === undefined) return undefined;
  const truth = truths.get(condition);
  return {
    status: truth === undefined ? reachStatus(condition.node, reach) : truthStatus(truth),
    verdictOf: (part) => {
      const own = truths.get(part);
      if (own !== undefined) return { met: isMet(own), unmet: taken(not(own.may), false) };
      const bits = reach.of(part.node);
      return { met: equals(bits, ALWAYS), unmet: equals(bits, NEVER) };
    },
  };
};

const equals = (bits: Expression, value: bigint): Expression => compare(bits, '=', figure(String(value)));

/** Most companies are out of the question; they are told first, so that nothing is worked out twice of them. */
const truthStatus = ({ may, sure }: Truth): Expression =>
  cases(
    [
      { when: not(may), gives: text('ineligible') },
      { when: not(isKnown(may)), gives: text('undetermined') },
      ...(may === sure ? [] : [{ when: not(sure), gives: text('conditional') }]),
    ],
    text('eligible'),
  );

const reachStatus = (node: number, { of, judged }: Reach): Expression => {
  const bits = of(node);
  return cases(
    [
      { when: equals(bits, NEVER), gives: text('ineligible') },
      { when: equals(bits, ALWAYS), gives: text('eligible') },
      { when: any(...judged.map((bit) => equals(bits, bit))), gives: text('conditional') },
    ],
    text('undetermined'),
  );
};
