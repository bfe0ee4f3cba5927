import type { Comparison, Condition } from '@huice/engine';

/** Every choice of `n` out of the parts: for systems that can only say "all" and "any". */
export const combinations = <T>(n: number, from: readonly T[]): T[][] => {
  if (n === 0) return [[]];
  return from.flatMap((first, index) => combinations(n - 1, from.slice(index + 1)).map((rest) => [first, ...rest]));
};

/** Any one of these holds where the comparison does not. */
const opposites: Readonly<Record<Comparison, readonly Comparison[]>> = {
  '>=': ['<'],
  '>': ['<='],
  '<=': ['>'],
  '<': ['>='],
  '=': ['<', '>'],
};

/** "Not" carried down to the leaves: what a person would write who has no "not". A leaf comes with whether it is denied. */
export const eachLeaf = <T>(
  condition: Condition,
  make: {
    readonly all: (parts: readonly T[]) => T;
    readonly any: (parts: readonly T[]) => T;
    readonly leaf: (leaf: Exclude<Condition, { of: unknown }>, denied: boolean) => T;
  },
  denied = false,
): T => {
  const inner = (part: Condition) => eachLeaf(part, make, denied);
  switch (condition.kind) {
    case 'not':
      return eachLeaf(condition.of, make, !denied);
    case 'all':
      return denied ? make.any(condition.of.map(inner)) : make.all(condition.of.map(inner));
    case 'any':
      return denied ? make.all(condition.of.map(inner)) : make.any(condition.of.map(inner));
    case 'at-least-n': {
      const needed = denied ? condition.of.length - condition.n + 1 : condition.n;
      return make.any(combinations(needed, condition.of).map((some) => make.all(some.map(inner))));
    }
    case 'compare': {
      if (!denied) return make.leaf(condition, false);
      const [one, ...more] = opposites[condition.op].map((op) => make.leaf({ ...condition, op }, false));
      return more.length === 0 ? (one as T) : make.any([one as T, ...more]);
    }
    default:
      return make.leaf(condition, denied);
  }
};

export const isDate = (fact: string): boolean => fact === 'founded';
