import { type Limit, mostPaid, sum } from './most-paid.ts';

/** Items by number, and what ties them. */
export interface Ties {
  readonly count: number;
  /** No more than one of each. */
  readonly oneOf: readonly (readonly number[])[];
  /** Together no more than a cap, which each side has its own figure of. */
  readonly caps: readonly (readonly number[])[];
  /** The first pays only what exceeds that which the others pay. */
  readonly topUps: readonly (readonly number[])[];
}

/** What each would pay alone, in fen, and each cap; null where none is known. */
export interface Side {
  readonly pays: readonly bigint[];
  readonly caps: readonly (bigint | null)[];
}

/** Which items are in it. */
export type ItemSet = readonly boolean[];

export interface Best {
  readonly set: ItemSet;
  /** What it pays, by side. */
  readonly paid: readonly bigint[];
  /** What no lawful set exceeds on the first side; more than `paid` says only where the search was broken off. */
  readonly bound: bigint;
  /** False where it was broken off: the set is lawful, and a better one may have been missed. */
  readonly exact: boolean;
  readonly steps: number;
}

/** Steps after which a search is broken off. Sixty items that hang together take some hundreds. */
export const maxSteps = 2000;

/**
 * The lawful set of these items that pays most on the first side, then on the next; of equals, the one that has the first item on
 * which they differ. Branch and bound: one of the items of a conflict is taken, then left; what cannot pay more than the best known is not
 * looked into.
 */
export const bestSet = (ties: Ties, sides: readonly Side[], among: ItemSet, budget = maxSteps): Best => {
  const beside = conflictsOf(ties);
  const cover = coverOf(ties, beside);
  let best: { readonly set: ItemSet; readonly paid: readonly bigint[] } = {
    set: among.map(() => false),
    paid: sides.map(() => -1n),
  };
  let steps = 0;
  let exact = true;
  const visit = (open: ItemSet): void => {
    const most = sides.map((side) => upperBound(ties, cover, side, open));
    if (!isBetter(most, open, best)) return;
    if (steps++ >= budget && best.paid[0] !== -1n) {
      exact = false;
      return;
    }
    const item = toSettle(open, beside, sides);
    if (item < 0) {
      steps += costOf(ties);
      const paid = sides.map((side) => paidBy(ties, side, open));
      if (isBetter(paid, open, best)) best = { set: open, paid };
      return;
    }
    const others = beside[item] as ReadonlySet<number>;
    visit(open.map((is, at) => is && !others.has(at)));
    visit(open.map((is, at) => is && at !== item));
  };
  visit(among);
  const bound = exact ? (best.paid[0] as bigint) : upperBound(ties, cover, sides[0] as Side, among);
  return { ...best, bound, exact, steps };
};

/** What it takes to find what a set pays: a table of limits for each way in which the top-ups may turn out. */
const costOf = ({ caps, topUps }: Ties): number =>
  Math.round(((caps.length + topUps.length) ** 2 * 2 ** topUps.length) / 8);

/** Of which conflict to decide first: the item that pays most, for the sake of the bound. −1 where no conflict is left. */
const toSettle = (open: ItemSet, beside: readonly ReadonlySet<number>[], sides: readonly Side[]): number => {
  let chosen = -1;
  for (const [item, others] of beside.entries()) {
    if (!open[item] || ![...others].some((other) => open[other])) continue;
    const gain = sides.map(({ pays }) => (pays[item] as bigint) - (chosen < 0 ? -1n : (pays[chosen] as bigint)));
    if ((gain.find((one) => one !== 0n) ?? 0n) > 0n) chosen = item;
  }
  return chosen;
};

const isBetter = (
  paid: readonly bigint[],
  set: ItemSet,
  than: { readonly set: ItemSet; readonly paid: readonly bigint[] },
): boolean => {
  const side = paid.findIndex((one, at) => one !== than.paid[at]);
  if (side >= 0) return (paid[side] as bigint) > (than.paid[side] as bigint);
  return set[set.findIndex((is, at) => is !== than.set[at])] === true;
};

/**
 * What a set pays on one side. A top-up is paid beside the others up to its own amount in all, or, where those pay more, not at all;
 * which of the two pays more may hang on other caps.
 */
export const paidBy = (ties: Ties, { pays, caps }: Side, set: ItemSet): bigint => {
  const paid = pays.map((own, item) => (set[item] ? own : 0n));
  const limits = ties.caps.flatMap((of, at): Limit[] => {
    const cap = caps[at] as bigint | null;
    return cap === null ? [] : [{ of, cap }];
  });
  return withTopUps(ties.topUps, paid, limits);
};

const withTopUps = (
  topUps: readonly (readonly number[])[],
  paid: readonly bigint[],
  limits: readonly Limit[],
): bigint => {
  const [topUp, ...rest] = topUps;
  if (topUp === undefined) return mostPaid(paid, limits);
  const [first = 0, ...others] = topUp;
  const own = paid[first] as bigint;
  const topped = () => withTopUps(rest, paid, [...limits, { of: topUp, cap: own }]);
  if (own >= sum(others.map((item) => paid[item] as bigint))) return topped();
  const without = withTopUps(rest, paid.with(first, 0n), limits);
  if (own === 0n) return without;
  return greater(topped(), without);
};

const greater = (one: bigint, other: bigint): bigint => {
  if (one > other) return one;
  return other;
};

/** Limits and conflicts, cut so that bounds are quickly reckoned. */
interface Cover {
  readonly beside: readonly ReadonlySet<number>[];
  /** What each cap holds, in groups of which no two items can be taken together; likewise each top-up. */
  readonly capped: readonly (readonly (readonly number[])[])[];
  readonly toppedUp: readonly (readonly (readonly number[])[])[];
}

const coverOf = (ties: Ties, beside: readonly ReadonlySet<number>[]): Cover => {
  const cliques = cliquesOf(beside);
  const within = (of: readonly number[]) =>
    cliques.map((clique) => clique.filter((item) => of.includes(item))).filter(({ length }) => length > 0);
  return { beside, capped: ties.caps.map(within), toppedUp: ties.topUps.map(within) };
};

/** No lawful set of what is open pays more: each cap that helps stands for its members, and of each clique one pays. */
const upperBound = ({ topUps }: Ties, cover: Cover, { pays, caps }: Side, open: ItemSet): bigint => {
  const rest = pays.map((own, item) => (open[item] ? own : 0n));
  let total = 0n;
  const most = (cliques: readonly (readonly number[])[]): bigint => {
    let all = 0n;
    for (const clique of cliques) {
      let one = 0n;
      for (const item of clique) if ((rest[item] as bigint) > one) one = rest[item] as bigint;
      all += one;
    }
    return all;
  };
  const useIfLess = (cliques: readonly (readonly number[])[], cap: bigint) => {
    if (most(cliques) <= cap) return;
    total += cap;
    for (const clique of cliques) for (const item of clique) rest[item] = 0n;
  };
  cover.capped.forEach((cliques, at) => {
    const cap = caps[at] as bigint | null;
    if (cap !== null) useIfLess(cliques, cap);
  });
  cover.toppedUp.forEach((cliques, at) => {
    const [own = 0n, ...others] = (topUps[at] as readonly number[]).map((item) => rest[item] as bigint);
    useIfLess(cliques, greater(own, sum(others)));
  });
  return total + coveredBy(cover.beside, rest);
};

/** Of no clique more than one item pays: from the least on, what an item pays is charged once for it and all of a clique around it. */
const coveredBy = (beside: readonly ReadonlySet<number>[], rest: bigint[]): bigint => {
  let total = 0n;
  for (;;) {
    let item = -1;
    for (const [at, one] of rest.entries()) if (one > 0n && (item < 0 || one < (rest[item] as bigint))) item = at;
    if (item < 0) return total;
    const charge = rest[item] as bigint;
    const clique = [item];
    for (const other of beside[item] as ReadonlySet<number>)
      if ((rest[other] as bigint) > 0n && clique.every((one) => one === item || beside[one]?.has(other)))
        clique.push(other);
    for (const one of clique) rest[one] = (rest[one] as bigint) - charge;
    total += charge;
  }
};

/** With which others an item cannot be taken. */
const conflictsOf = ({ count, oneOf }: Ties): readonly ReadonlySet<number>[] =>
  Array.from(
    { length: count },
    (_, item) => new Set(oneOf.flatMap((of) => (of.includes(item) ? of.filter((other) => other !== item) : []))),
  );

/** The items in groups of which no two can be taken together; one that is tied to none is a group of itself. */
const cliquesOf = (beside: readonly ReadonlySet<number>[]): readonly (readonly number[])[] => {
  const cliques: number[][] = [];
  for (const [item, others] of beside.entries()) {
    const clique = cliques.find((of) => of.every((other) => others.has(other)));
    if (clique === undefined) cliques.push([item]);
    else clique.push(item);
  }
  return cliques;
};
