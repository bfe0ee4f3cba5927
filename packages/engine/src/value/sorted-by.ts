/** A copy in the order of a text, which is worked out once for each. */
export const sortedBy = <T>(list: readonly T[], textOf: (one: T) => string): T[] =>
  list
    .map((one) => [textOf(one), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, one]) => one);
