/** Names and inputs longer than this are not compared. */
const MAX_LENGTH = 64;

/**
 * The known name that somebody probably meant, for “did you mean …?”: the fewest edits (insert, delete, replace, swap of
 * neighbours), at most a third of the longer name. Undefined when nothing is that near. Capitals do not count; of equals the first is given.
 */
export const nearestName = (input: string, known: Iterable<string>): string | undefined => {
  if (input === '' || input.length > MAX_LENGTH) return undefined;
  const wanted = input.toLowerCase();
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of known) {
    if (name.length > MAX_LENGTH) continue;
    const limit = Math.min(fewest - 1, Math.floor(Math.max(name.length, input.length) / 3));
    if (Math.abs(name.length - input.length) > limit) continue;
    const distance = editDistance(wanted, name.toLowerCase(), limit);
    if (distance <= limit) [best, fewest] = [name, distance];
  }
  return best;
};

/** Optimal string alignment distance; anything above `limit` may come back as `limit + 1`. */
const editDistance = (a: string, b: string, limit: number): number => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (isSame ? 0 : 1),
          isSwap ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...row) > limit && Math.min(...last) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
};

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
