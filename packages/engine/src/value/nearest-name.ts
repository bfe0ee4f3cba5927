/** Names and inputs longer than this are not compared. */
const MAX_LENGTH = 64;
/** More edits than this are no slip of the hand, however long the name. */
const MAX_EDITS = 5;

/**
 * The known name that somebody probably meant, for “did you mean …?”: the fewest edits (insert, delete, replace, swap of
 * neighbours), at most five and at most a third of the longer name. Undefined when nothing is that near. Capitals do not
 * count; of equals the first is given.
 */
export const nearestName = (input: string, known: Iterable<string>): string | undefined => {
  // What no type has checked may be no text at all.
  if (typeof input !== 'string' || input === '' || input.length > MAX_LENGTH) return undefined;
  const wanted = input.toLowerCase();
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of known) {
    if (name.length > MAX_LENGTH) continue;
    const limit = Math.min(fewest - 1, MAX_EDITS, Math.floor(Math.max(name.length, input.length) / 3));
    if (Math.abs(name.length - input.length) > limit) continue;
    const distance = editDistance(wanted, name.toLowerCase(), limit);
    if (distance <= limit) [best, fewest] = [name, distance];
  }
  return best;
};

/** Optimal string alignment distance, exact up to `limit`; beyond it Infinity. Only the band that can stay within is filled. */
const editDistance = (a: string, b: string, limit: number): number => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [0, 1, 2, 3, 4, 5].slice(0, limit + 1);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = i <= limit ? [i] : [];
    let fewest = Number.POSITIVE_INFINITY;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edits = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      row[j] = edits;
      fewest = Math.min(fewest, edits);
    }
    if (fewest > limit && i > limit) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
};

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
