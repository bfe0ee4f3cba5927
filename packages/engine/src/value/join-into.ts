/** Adds a set to disjoint ones: those that it has a member of become one with it. */
export const joinInto = <T>(groups: Set<T>[], members: Iterable<T>): void => {
  const joined = new Set(members);
  for (const group of [...groups])
    if ([...group].some((one) => joined.has(one))) {
      for (const one of group) joined.add(one);
      groups.splice(groups.indexOf(group), 1);
    }
  groups.push(joined);
};

/** These with all that share a set with one of them, at once or through others. */
export const tiedTo = <T>(some: readonly T[], sets: readonly (readonly T[])[]): ReadonlySet<T> => {
  const groups: Set<T>[] = [];
  for (const set of sets) joinInto(groups, set);
  joinInto(groups, some);
  return groups.at(-1) as Set<T>;
};
