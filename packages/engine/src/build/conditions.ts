import type { Condition } from '../language/condition.ts';

type Some<T> = readonly [T, ...T[]];

export const all = (...of: Some<Condition>): Condition => ({ kind: 'all', of });

export const any = (...of: Some<Condition>): Condition => ({ kind: 'any', of });

export const atLeastN = (n: number, ...of: Some<Condition>): Condition => ({ kind: 'at-least-n', n, of });

export const not = (of: Condition): Condition => ({ kind: 'not', of });
