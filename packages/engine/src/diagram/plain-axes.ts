import type { Term } from '../language/term.ts';
import type { CalendarDate } from '../value/calendar-date.ts';
import { bornFor, type FactSpace } from './fact-space.ts';
import { figureOf, type Scale } from './scale.ts';

/** One figure that the conditions cut: a fact of the group, or a term over its facts. */
export interface Axis {
  readonly scale: Scale;
  /** Null for a fact. */
  readonly term: Term | null;
}

/** An axis in plain numbers, for what is known exactly: `at` is the first of its facts. */
export interface PlainAxis {
  readonly at: number;
  readonly of: readonly number[];
  readonly by: readonly number[] | null;
  readonly count: number;
  readonly cuts: readonly number[];
}

export const plainAxes = (space: FactSpace, axes: readonly Axis[]): readonly PlainAxis[] =>
  axes.map(({ scale, term }) => {
    const { of, by, count } = space.fractionOf(scale.fact.id);
    return {
      at: space.facts.findIndex(({ id }) => id === (term === null ? scale.fact.id : term.facts[0])),
      of: of.map(Number),
      by: by?.map(Number) ?? null,
      count: Number(count),
      cuts: scale.cuts.map(({ at }) => at.toNumber()),
    };
  });

/** The cell of a figure of which every part is known; null where it lies too near a cut for plain numbers to tell. */
export const plainCell = (
  { scale, term }: Axis,
  axis: PlainAxis,
  texts: readonly string[],
  point: readonly number[],
  asOf: CalendarDate,
): number | null => {
  const text = texts[axis.at] as string;
  if (term === null) return scale.cellOfText(text) ?? scale.cellOf(figureOf(scale.fact, text));
  const { cuts } = axis;
  if (term.kind === 'age') {
    const young = cuts.findIndex((age) => text > bornFor(term, age, asOf));
    return young < 0 ? cuts.length : young;
  }
  const over = axis.by === null ? axis.count : sumOfProducts(axis.by, point);
  if (over === 0) return scale.cells;
  const value = sumOfProducts(axis.of, point) / over;
  let past = 0;
  while (past < cuts.length && (cuts[past] as number) <= value) past++;
  const near = 1e-9 * Math.max(1, Math.abs(value));
  const isClear =
    (past === 0 || value - (cuts[past - 1] as number) > near) &&
    (past === cuts.length || (cuts[past] as number) - value > near);
  return isClear ? past : null;
};

const sumOfProducts = (by: readonly number[], point: readonly number[]): number => {
  let sum = 0;
  for (const [at, one] of by.entries()) sum += one * (point[at] as number);
  return sum;
};
