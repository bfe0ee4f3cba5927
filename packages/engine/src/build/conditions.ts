import type { Citation } from '../language/citation.ts';
import type { Condition } from '../language/condition.ts';
import type { Clause } from '../language/document.ts';

type Some<T> = readonly [T, ...T[]];

export const all = (...of: Some<Condition>): Condition => ({ kind: 'all', of });

export const any = (...of: Some<Condition>): Condition => ({ kind: 'any', of });

export const atLeastN = (n: number, ...of: Some<Condition>): Condition => ({ kind: 'at-least-n', n, of });

export const not = (of: Condition): Condition => ({ kind: 'not', of });

/** Ties to a clause, and to the words in it that say so. `words` must stand in the quote; parsing the pack checks it. */
export const cite = (clause: Clause, how: Omit<Citation, 'clause'> = {}): Citation => ({ clause: clause.id, ...how });
