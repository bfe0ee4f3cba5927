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
