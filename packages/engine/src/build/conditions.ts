import type { Condition } from '../language/condition.ts';

type Some<T> = readonly [T, ...T[]];

/** Each of these conditions holds: `all(one, other)`. */
export const all = (...of: Some<Condition>): Condition => ({ kind: 'all', of });

/** At least one of these conditions holds: `any(one, other)`. */
export const any = (...of: Some<Condition>): Condition => ({ kind: 'any', of });

/** At least `n` of these conditions hold: `atLeastN(2, one, other, third)`. */
export const atLeastN = (n: number, ...of: Some<Condition>): Condition => ({ kind: 'at-least-n', n, of });

/** The condition does not hold: `not(listed.is(true, cites))`. */
export const not = (of: Condition): Condition => ({ kind: 'not', of });
