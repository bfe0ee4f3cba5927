/** What some items, by number, pay at most together. */
export interface Limit {
  readonly of: readonly number[];
  readonly cap: bigint;
}

/**
 * The most that items can pay in all where none pays more than its own and no limit is passed. A linear programme with nothing but
 * sums in it, so the simplex method finds it, exactly: every figure of the tableau is a whole number over one common divisor
 * (Edmonds). Where an odd ring of limits would have fens halved, the half is left.
 */
export const mostPaid = (pays: readonly bigint[], limits: readonly Limit[]): bigint => {
  const binding = limits.filter(({ of, cap }) => sum(of.map((item) => pays[item] as bigint)) > cap);
  // What stands under the same limits is one column.
  const columns = new Map<string, { under: readonly boolean[]; own: bigint }>();
  pays.forEach((own, item) => {
    const under = binding.map(({ of }) => of.includes(item));
    const key = under.join();
    columns.set(key, { under, own: own + (columns.get(key)?.own ?? 0n) });
  });
  const all = [...columns.values()];
  if (all.every(({ under }) => under.filter(Boolean).length < 2))
    return sum([
      ...binding.map(({ cap }) => cap),
      ...all.flatMap(({ under, own }) => (under.includes(true) ? [] : [own])),
    ]);
  const rows = [
    ...binding.map(({ cap }, at) => [...all.map(({ under }) => BigInt(under[at] as boolean)), cap]),
    ...all.map(({ own }, at) => [...all.map((_, column) => BigInt(column === at)), own]),
  ];
  return optimum([...rows, [...all.map(() => -1n), 0n]]);
};

export const sum = (of: readonly bigint[]): bigint => of.reduce((total, one) => total + one, 0n);

/** Rows of `… ≤ last`, and below them what is to be as great as can be, with its sign turned. */
const optimum = (table: bigint[][]): bigint => {
  const goal = table.at(-1) as bigint[];
  const width = goal.length - 1;
  const rows = table.length - 1;
  // Variables by number: which stand beside the rows and above the columns. By the least number first (Bland), it ends.
  const above = Array.from({ length: width }, (_, at) => at);
  const beside = Array.from({ length: rows }, (_, at) => width + at);
  const at = (row: number, column: number) => (table[row] as bigint[])[column] as bigint;
  let divisor = 1n;
  for (;;) {
    const column = least(above, (one) => (goal[one] as bigint) < 0n);
    if (column < 0) return (goal[width] as bigint) / divisor;
    let row = -1;
    for (let other = 0; other < rows; other++) {
      if (at(other, column) <= 0n) continue;
      const gain = row < 0 ? -1n : at(other, width) * at(row, column) - at(row, width) * at(other, column);
      if (gain < 0n || (gain === 0n && (beside[other] as number) < (beside[row] as number))) row = other;
    }
    const pivot = at(row, column);
    table.forEach((cells, other) => {
      if (other === row) return;
      const factor = cells[column] as bigint;
      for (let cell = 0; cell <= width; cell++)
        cells[cell] = cell === column ? -factor : ((cells[cell] as bigint) * pivot - factor * at(row, cell)) / divisor;
    });
    (table[row] as bigint[])[column] = divisor;
    divisor = pivot;
    [above[column], beside[row]] = [beside[row] as number, above[column] as number];
  }
};

/** Where the variable of the least number stands of which this holds; −1 where it holds of none. */
const least = (variables: readonly number[], isWanted: (place: number) => boolean): number =>
  variables.reduce(
    (best, variable, place) => (isWanted(place) && (best < 0 || variable < (variables[best] as number)) ? place : best),
    -1,
  );
