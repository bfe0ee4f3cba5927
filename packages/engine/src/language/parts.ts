import type { Citation } from './citation.ts';
import type { Condition } from './condition.ts';
import type { Incentive } from './incentive.ts';

/** What stands under this key in a part of an incentive, however deep, in the order of writing. Names out of a pack may be keys, too. */
const under = <T>(part: unknown, key: string, isOne: (value: unknown) => boolean): readonly T[] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([name, value]) =>
        name === key && isOne(value) ? [value as T] : under<T>(value, key, isOne),
      )
    : [];

const isId = (value: unknown) => typeof value === 'string';

/** Facts of a condition or an amount, each once. */
export const factsIn = (part: unknown): readonly string[] => [...new Set(under<string>(part, 'fact', isId))];

/** The facts that an incentive asks a company for: those of its condition as they are written, then those of its amount. */
export const factsRead = ({ condition, amount }: Pick<Incentive, 'condition' | 'amount'>): readonly string[] =>
  factsIn([condition, amount]);

export const judgementsIn = (part: unknown): readonly string[] => [...new Set(under<string>(part, 'judgement', isId))];

export const definitionsIn = (part: unknown): readonly string[] => [...new Set(under<string>(part, 'definition', isId))];

/** The conditions on which amounts depend. */
export const whensIn = (amounts: unknown): readonly Condition[] =>
  under<Condition>(amounts, 'when', (value) => typeof value === 'object');

/** What of an incentive rests on passages. */
export type CitingPart = 'condition' | 'amount' | 'validity' | 'authority' | 'conflict';

/** Every citation of an incentive, by the part that rests on it. */
export const citationsOf = (incentive: Incentive): Readonly<Record<CitingPart, readonly Citation[]>> => {
  const { condition, amount, validity, authority, conflicts } = incentive;
  const within = (part: unknown) => under<readonly Citation[]>(part, 'cites', Array.isArray).flat();
  return {
    condition: within(condition),
    amount: within(amount),
    validity: [...within(validity), ...(validity.openEnded ?? [])],
    authority: within(authority),
    conflict: within(conflicts),
  };
};
