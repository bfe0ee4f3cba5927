import type { Figures, Place } from '../diagram/fact-space.ts';
import type { Group } from '../diagram/group.ts';
import {
  canHold,
  compareRationals,
  type Extreme,
  extremes,
  floor,
  type Inequality,
  type Stretch,
  solve,
  toDecimal,
} from '../diagram/linear.ts';
import { apart, type Tied } from './apart.ts';
import type { Interval, Side } from './interval.ts';
import { type Form, strongest, tightened } from './linear-form.ts';

/** So much may be asked: more work for one amount is not worth what it would sharpen. */
const mostAsked = 800;

/** Thrown when an amount cannot be followed exactly: not linear, or in too many pieces. */
export class NotExact extends Error {}

/** The companies that are left possible, as points of the figures of a group; and what is asked of them, counted. */
export class Plane {
  readonly group: Group;
  readonly company: Figures;
  readonly #known: readonly Inequality[];
  #left = mostAsked;
  readonly #apart = new WeakMap<readonly Inequality[], readonly Tied[]>();

  constructor(group: Group, company: Figures) {
    this.group = group;
    this.company = company;
    this.#known = this.and([], ...group.holding(company));
  }

  within(places: readonly Place[]): readonly Inequality[] {
    return this.and(this.#known, ...this.group.standing(places, this.company.asOf));
  }

  and(within: readonly Inequality[], ...more: readonly Inequality[]): readonly Inequality[] {
    return strongest([...within, ...more.map((one) => tightened(one, this.group.whole))]);
  }

  isPossible(within: readonly Inequality[]): boolean {
    this.#count();
    const isTrue = ({ of, plus, strict }: Inequality) =>
      of.some((one) => one !== 0n) || (strict ? plus > 0n : plus >= 0n);
    return within.every(isTrue) && this.#parts(within).every((part) => canHold(part.within, part.unknowns.length));
  }

  /** A figure that is a sum over facts, as one. */
  form(figure: string): Form {
    const sum = this.group.sumOf(figure);
    if (sum === null) throw new NotExact();
    return { of: sum.of, plus: 0n, by: sum.count };
  }

  /** The stretch of a figure, as inequalities. */
  between(figure: string, from: Side | null, to: Side | null): readonly Inequality[] {
    const cut = (side: Side | null, isUpper: boolean) =>
      side === null
        ? undefined
        : { at: side.at, side: side.open === isUpper ? ('before' as const) : ('after' as const) };
    const place = { figure, lower: cut(from, false), upper: cut(to, true) };
    return this.group.standing([place], this.company.asOf);
  }

  isRatio(figure: string): boolean {
    return this.group.terms.some(({ id, kind }) => id === figure && (kind === 'ratio' || kind === 'growth'));
  }

  /** Where a ratio does not exist. */
  none(figure: string): readonly Inequality[] {
    const none = { figure, lower: undefined, upper: undefined, isNone: true as const };
    return this.group.standing([none], this.company.asOf);
  }

  /** The least or the greatest that a form comes to; null where it has no end. */
  extreme(within: readonly Inequality[], form: Form, side: 'min' | 'max'): Extreme | null {
    const { low, high } = this.extremes(within, form);
    return side === 'min' ? low : high;
  }

  extremes(within: readonly Inequality[], form: Form): Stretch {
    this.#count();
    return this.#ends(within, form);
  }

  /** The same where facts count whole: halves of people are left out, one after the other. */
  wholeExtreme(within: readonly Inequality[], form: Form, side: 'min' | 'max', depth = 0): Extreme | null | undefined {
    if (!this.isPossible(within)) return undefined;
    const end = this.extreme(within, form, side);
    const { whole } = this.group;
    if (end === null || end.open || !whole.some((is, at) => is && this.#stands(within, form, at))) return end;
    const { over, by } = end.at;
    const at = { of: form.of.map((one) => one * by), plus: form.plus * by - over * form.by, strict: false };
    const there = [...within, at, { of: at.of.map((one) => -one), plus: -at.plus, strict: false }];
    const point = solve(there, whole, 200);
    const told = point ?? solve(there, this.#real) ?? [];
    const half = told.findIndex((one, index) => whole[index] && one.over % one.by !== 0n);
    const between = told[half];
    if (point !== null && between === undefined) return end;
    if (between === undefined || depth > 24) throw new NotExact();
    const below = floor(between);
    const unit = whole.map((_, index) => (index === half ? 1n : 0n));
    const halves = [
      { of: unit.map((one) => -one), plus: below, strict: false },
      { of: unit, plus: -(below + 1n), strict: false },
    ].map((one) => this.wholeExtreme([...within, one], form, side, depth + 1));
    return halves.includes(null)
      ? null
      : outer(
          halves.flatMap((one) => one ?? []),
          side,
        );
  }

  /** Between which ends a figure lies, whatever other figures are. */
  range(figure: string, places: readonly Place[]): Interval {
    const sum = this.group.sumOf(figure);
    if (sum === null) return { min: null, max: null };
    const form = { of: sum.of, plus: 0n, by: sum.count };
    const { low, high } = this.#ends(this.within(places), form);
    const end = (one: Extreme | null) => one && toDecimal(one.at);
    return {
      min: end(low),
      max: end(high),
      minExclusive: low?.open || undefined,
      maxExclusive: high?.open || undefined,
    };
  }

  #stands(within: readonly Inequality[], { of }: Form, at: number): boolean {
    return (
      of[at] !== 0n || within.some((one) => one.of[at] !== 0n && one.of.some((by, index) => index !== at && by !== 0n))
    );
  }

  get #real(): readonly boolean[] {
    return this.group.whole.map(() => false);
  }

  /** Only what a form is worked out of, and what that is tied to, moves it. */
  #ends(within: readonly Inequality[], form: Form): Stretch {
    const parts = this.#parts(within).filter(({ unknowns }) => unknowns.some((at) => form.of[at] !== 0n));
    const all = parts.map((part) =>
      extremes(
        part.within,
        part.unknowns.map((at) => form.of[at] as bigint),
        0n,
      ),
    );
    const sum = (side: 'low' | 'high'): Extreme | null => {
      let total: Extreme = { at: { over: form.plus, by: 1n }, open: false };
      for (const { [side]: end } of all) {
        if (end === null) return null;
        const over = total.at.over * end.at.by + end.at.over * total.at.by;
        total = { at: { over, by: total.at.by * end.at.by }, open: total.open || end.open };
      }
      return { ...total, at: { over: total.at.over, by: total.at.by * form.by } };
    };
    return { low: sum('low'), high: sum('high') };
  }

  #parts(within: readonly Inequality[]): readonly Tied[] {
    const known = this.#apart.get(within);
    if (known !== undefined) return known;
    const parts = apart(within, this.group.facts.length);
    this.#apart.set(within, parts);
    return parts;
  }

  #count(): void {
    if (this.#left-- <= 0) throw new NotExact();
  }
}

/** The farthest out of these ends. */
export const outer = (ends: readonly Extreme[], side: 'min' | 'max'): Extreme | undefined => {
  const way = side === 'min' ? 1 : -1;
  return [...ends].sort((a, b) => way * compareRationals(a.at, b.at) || Number(a.open) - Number(b.open))[0];
};
