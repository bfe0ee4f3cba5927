/** The path to the first place where two values of plain data differ; undefined when they are the same. */
export const firstDifference = (a: unknown, b: unknown): readonly (string | number)[] | undefined => {
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return a === b ? undefined : [];
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const inner = firstDifference(first[key], second[key]);
    if (inner !== undefined) return [Array.isArray(a) ? Number(key) : key, ...inner];
  }
  return undefined;
};
