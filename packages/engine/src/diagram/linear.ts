import { Decimal } from '../value/decimal.ts';

/** Σ `of`·x + `plus` ≥ 0; > 0 when `strict`. In whole numbers, so that nothing is ever rounded. */
export interface Inequality {
  readonly of: readonly bigint[];
  readonly plus: bigint;
  readonly strict: boolean;
}

/** A rational number; `by` is positive. */
export interface Rational {
  readonly over: bigint;
  readonly by: bigint;
}

/** An end of what a figure can be; an `open` one is approached and not reached. */
export interface Extreme {
  readonly at: Rational;
  readonly open: boolean;
}

/** What lies between two ends; null where it has none. */
export interface Stretch {
  readonly low: Extreme | null;
  readonly high: Extreme | null;
}

/** The decimal as whole number ÷ power of ten. */
export const rational = (value: Decimal): Rational => {
  const places = Math.max(value.decimalPlaces(), 0);
  return { over: BigInt(value.times(`1e${places}`).toFixed()), by: 10n ** BigInt(places) };
};

/** To as many digits as a Decimal has. */
export const toDecimal = ({ over, by }: Rational): Decimal => new Decimal(String(over)).dividedBy(String(by));

export const compareRationals = (a: Rational, b: Rational): number => {
  const difference = a.over * b.by - b.over * a.by;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/**
 * A point at which all of them hold, or null when there is none. `whole` says which unknowns count whole. Fourier–Motzkin: one unknown
 * after the other is eliminated, those that count whole last, and then chosen in the opposite order. What has to be tried among whole
 * numbers is bounded by `tries`; past it a point of real numbers stands for one.
 */
export const solve = (
  inequalities: readonly Inequality[],
  whole: readonly boolean[],
  tries = 2_000,
): readonly Rational[] | null => {
  // What nothing is asked of is any number.
  const counts = whole.map((is, at) => is && inequalities.some(({ of }) => of[at] !== 0n));
  const order = [...counts.keys()].sort((a, b) => Number(counts[a]) - Number(counts[b]) || a - b);
  const systems: (readonly Inequality[])[] = [inequalities];
  for (const unknown of order) systems.push(without(systems.at(-1) as readonly Inequality[], unknown));
  if (!(systems.at(-1) as readonly Inequality[]).every(holds)) return null;
  const point = new Array<Rational | null>(whole.length).fill(null);
  let left = tries;
  const choose = (step: number): boolean => {
    if (step < 0) return true;
    const unknown = order[step] as number;
    const { low, high } = extremesOf(systems[step] as readonly Inequality[], unknown, point);
    const stretch = { low, high };
    for (const candidate of counts[unknown] === true ? wholesIn(stretch) : [numberIn(stretch) ?? []].flat()) {
      point[unknown] = candidate;
      if (choose(step - 1)) return true;
      if (left-- <= 0) return false;
    }
    point[unknown] = null;
    return false;
  };
  if (choose(order.length - 1)) return point as Rational[];
  return left > 0
    ? null
    : solve(
        inequalities,
        whole.map(() => false),
      );
};

/** The least and the greatest that Σ `of`·x + `plus` can be where all of them hold; null where it has no end. They can hold. */
export const extremes = (inequalities: readonly Inequality[], of: readonly bigint[], plus: bigint): Stretch => {
  if (of.length === 1) return timesOne(extremesOf(inequalities, 0, []), of[0] as bigint, plus);
  // One more unknown, which is that sum.
  const wider = inequalities.map((one) => ({ ...one, of: [...one.of, 0n] }));
  const sum = [...of.map((one) => -one), 1n];
  const same: Inequality[] = [
    { of: sum, plus: -plus, strict: false },
    { of: sum.map((one) => -one), plus, strict: false },
  ];
  let system: readonly Inequality[] = [...wider, ...same];
  for (const unknown of of.keys()) system = without(system, unknown);
  return extremesOf(system, of.length, []);
};

/** Of one unknown, from its own ends. */
const timesOne = ({ low, high }: Stretch, by: bigint, plus: bigint): Stretch => {
  const end = (one: Extreme | null): Extreme | null =>
    one && { at: { over: one.at.over * by + plus * one.at.by, by: one.at.by }, open: one.open };
  if (by === 0n) {
    const at = { at: { over: plus, by: 1n }, open: false };
    return { low: at, high: at };
  }
  return by > 0n ? { low: end(low), high: end(high) } : { low: end(high), high: end(low) };
};

/** Whether real numbers can satisfy all of them. */
export const canHold = (inequalities: readonly Inequality[], unknowns: number): boolean => {
  let system = inequalities;
  for (let unknown = 0; unknown < unknowns; unknown++) system = without(system, unknown);
  return system.every(holds);
};

/** What is left to hold of the others once nothing is asked of one unknown. */
const without = (inequalities: readonly Inequality[], unknown: number): readonly Inequality[] => {
  const kept = new Map<string, Inequality>();
  const keep = (one: Inequality) => {
    const next = reduced(one);
    const key = next.of.join();
    const known = kept.get(key);
    if (known === undefined || next.plus < known.plus || (next.plus === known.plus && next.strict)) kept.set(key, next);
  };
  const above: Inequality[] = [];
  const below: Inequality[] = [];
  for (const one of inequalities) {
    const by = one.of[unknown] as bigint;
    if (by === 0n) keep(one);
    else (by > 0n ? above : below).push(one);
  }
  for (const a of above) {
    for (const b of below) {
      const [up, down] = [a.of[unknown] as bigint, -(b.of[unknown] as bigint)];
      keep({
        of: a.of.map((one, at) => one * down + (b.of[at] as bigint) * up),
        plus: a.plus * down + b.plus * up,
        strict: a.strict || b.strict,
      });
    }
  }
  return [...kept.values()];
};

/** In the smallest whole numbers that keep the coefficients whole; what it adds may then be a fraction, and is kept by not dividing it. */
const reduced = ({ of, plus, strict }: Inequality): Inequality => {
  const by = of.reduce(divisor, plus);
  return by < 2n ? { of, plus, strict } : { of: of.map((one) => one / by), plus: plus / by, strict };
};

/** The greatest that divides both; nought divides nothing. */
export const divisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
};

const holds = ({ plus, strict }: Inequality): boolean => (strict ? plus > 0n : plus >= 0n);

/** Between which ends one unknown lies, once those it stands together with are chosen. */
const extremesOf = (
  inequalities: readonly Inequality[],
  unknown: number,
  point: readonly (Rational | null)[],
): Stretch => {
  let low: Extreme | null = null;
  let high: Extreme | null = null;
  for (const { of, plus, strict } of inequalities) {
    const by = of[unknown] as bigint;
    if (by === 0n) continue;
    let rest: Rational = { over: plus, by: 1n };
    for (const [at, one] of of.entries()) {
      const chosen = point[at];
      if (at === unknown || one === 0n || chosen == null) continue;
      rest = { over: rest.over * chosen.by + one * chosen.over * rest.by, by: rest.by * chosen.by };
    }
    // by·x + rest ≥ 0
    const at: Rational = by > 0n ? { over: -rest.over, by: rest.by * by } : { over: rest.over, by: rest.by * -by };
    if (by > 0n) low = inner(low, { at, open: strict }, 1);
    else high = inner(high, { at, open: strict }, -1);
  }
  return { low, high };
};

const inner = (a: Extreme | null, b: Extreme, side: 1 | -1): Extreme => {
  if (a === null) return b;
  const order = compareRationals(a.at, b.at) * side;
  return order > 0 || (order === 0 && a.open) ? a : b;
};

const liesIn = ({ low, high }: Stretch, one: Rational): boolean => isPast(one, low, 1) && isPast(one, high, -1);

const isPast = (one: Rational, end: Extreme | null, side: 1 | -1): boolean => {
  if (end === null) return true;
  const order = compareRationals(one, end.at) * side;
  return order > 0 || (order === 0 && !end.open);
};

/** All whole numbers of a stretch, from the end that it has. */
function* wholesIn(stretch: Stretch): Generator<Rational> {
  const { low, high } = stretch;
  const step = low === null && high !== null ? -1n : 1n;
  const first = step > 0n ? (low === null ? 0n : ceiling(low.at)) : floor((high as Extreme).at);
  const isEnd = liesIn(stretch, { over: first, by: 1n });
  for (let over = isEnd ? first : first + step; liesIn(stretch, { over, by: 1n }); over += step) yield { over, by: 1n };
}

/** One number of a stretch that is easily written, or a fraction where it has no other. */
const numberIn = (stretch: Stretch): Rational | undefined => {
  const { low, high } = stretch;
  const ends = [low, high].flatMap((end) => (end === null || !liesIn(stretch, end.at) ? [] : [end.at]));
  const told = ends.find(isDecimal);
  if (told !== undefined) return told;
  for (let by = 1n, places = 0; places < mostPlaces; by *= 10n, places++) {
    const scaled = (end: Extreme): Rational => ({ over: end.at.over * by, by: end.at.by });
    const over = low !== null ? floor(scaled(low)) + 1n : high !== null ? ceiling(scaled(high)) - 1n : 0n;
    if (liesIn(stretch, { over, by })) return { over, by };
  }
  return ends[0];
};

const mostPlaces = 40;

/** Whether it can be written with a decimal point. */
const isDecimal = ({ over, by }: Rational): boolean => {
  let rest = by / divisor(over, by);
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
};

export const floor = ({ over, by }: Rational): bigint => over / by - (over % by < 0n ? 1n : 0n);

const ceiling = ({ over, by }: Rational): bigint => -floor({ over: -over, by });

/** The same with what is known exactly put in: it asks nothing of those any more. */
export const put = (inequalities: readonly Inequality[], exact: readonly (Rational | null)[]): readonly Inequality[] =>
  exact.reduce<readonly Inequality[]>(
    (all, value, at) =>
      value === null
        ? all
        : all.map(({ of, plus, strict }) => ({
            of: of.map((one, part) => (part === at ? 0n : one * value.by)),
            plus: plus * value.by + (of[at] as bigint) * value.over,
            strict,
          })),
    inequalities,
  );

export const sumAt = (of: readonly bigint[], point: readonly Rational[]): Rational =>
  of.reduce<Rational>(
    (sum, one, at) => {
      const { over, by } = point[at] as Rational;
      return { over: sum.over * by + one * over * sum.by, by: sum.by * by };
    },
    { over: 0n, by: 1n },
  );

export const isAt = ({ of, plus, strict }: Inequality, point: readonly Rational[]): boolean => {
  const order = compareRationals(sumAt(of, point), { over: -plus, by: 1n });
  return strict ? order > 0 : order >= 0;
};
