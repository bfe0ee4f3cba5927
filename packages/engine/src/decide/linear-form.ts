import { divisor, type Inequality, type Rational, rational } from '../diagram/linear.ts';
import type { Decimal } from '../value/decimal.ts';

/** (Σ `of`·x + `plus`) ÷ `by`, which is positive: what is paid, as a sum over facts. In whole numbers. */
export interface Form {
  readonly of: readonly bigint[];
  readonly plus: bigint;
  readonly by: bigint;
}

export const constant = (value: Decimal, width: number): Form => {
  const { over, by } = rational(value);
  return { of: new Array<bigint>(width).fill(0n), plus: over, by };
};

export const plus = (a: Form, b: Form): Form => ({
  of: a.of.map((one, at) => one * b.by + (b.of[at] as bigint) * a.by),
  plus: a.plus * b.by + b.plus * a.by,
  by: a.by * b.by,
});

export const timesForm = (a: Form, { over, by }: Rational): Form => ({
  of: a.of.map((one) => one * over),
  plus: a.plus * over,
  by: a.by * by,
});

export const minusForm = (a: Form, b: Form): Form => plus(a, timesForm(b, { over: -1n, by: 1n }));

/** a ≥ b, or a > b. */
export const exceeds = (a: Form, b: Form, strict: boolean): Inequality => {
  const { of, plus: rest } = minusForm(a, b);
  return { of, plus: rest, strict };
};

/**
 * The same over facts that count whole, as narrow as it can be: 3x ≥ 10 is x ≥ 4. Of other facts it stays as it is.
 */
export const tightened = (one: Inequality, whole: readonly boolean[]): Inequality => {
  if (!one.of.some((by) => by !== 0n) || one.of.some((by, at) => by !== 0n && whole[at] !== true)) return one;
  const by = one.of.reduce(divisor, 0n);
  // Σ of·x ≥ −plus, where the sum is a multiple of `by`.
  const least = -one.plus;
  const quotient = least / by + (least % by > 0n || (one.strict && least % by === 0n) ? 1n : 0n);
  return { of: one.of.map((each) => each / by), plus: -quotient, strict: false };
};

/** Of inequalities that bound the same sum on the same side, the one that says most. */
export const strongest = (within: readonly Inequality[]): readonly Inequality[] => {
  const kept = new Map<string, { readonly one: Inequality; readonly by: bigint }>();
  for (const one of within) {
    const by = one.of.reduce(divisor, 0n) || 1n;
    const key = one.of.map((each) => each / by).join();
    const known = kept.get(key);
    const order = known === undefined ? -1n : one.plus * known.by - known.one.plus * by;
    if (order < 0n || (order === 0n && one.strict)) kept.set(key, { one, by });
  }
  return [...kept.values()].map(({ one }) => one);
};
