import { TRUE } from '../diagram/node-table.ts';
import { leafAt, levelsUnder } from '../diagram/reach.ts';
import { isSameUnder } from '../diagram/swapped.ts';
import { NO, YES } from '../diagram/variables.ts';
import type { Ground } from './ground.ts';
import { mayBe } from './weakest.ts';

/** Options of one fact that a statement does not tell apart, and how many of them there have to be, at least and at most. */
export interface Count {
  readonly levels: readonly number[];
  /** What is counted: options that are in, or out. Of settled options, those that have to change. */
  readonly isIn: boolean;
  readonly isSettled: boolean;
  readonly low: number;
  readonly high: number;
}

/** Counts that hold together; a statement is any of its cubes. */
export type Cube = readonly Count[];

/** A statement over more combinations than these is not taken apart. */
const maxPoints = 4_096;

/**
 * The statement about a fact of several options as the fewest, widest counts: `fields` has any of three, or both of two others.
 * The first is the nearest. Null when there are too many combinations.
 */
export const cubesOf = (ground: Ground, statement: number, fact: string, kind: 'change' | 'confirm'): Cube[] | null => {
  const axes = axesOf(ground, statement, fact, kind);
  const points = axes.reduce<number[][]>(
    (all, { levels }) =>
      all.length > maxPoints
        ? all
        : all.flatMap((one) => Array.from({ length: levels.length + 1 }, (_, n) => [...one, n])),
    [[]],
  );
  if (points.length > maxPoints) return null;
  const holds = new Set(points.filter((point) => isTrue(ground, statement, axes, point)).map(String));
  const changes = (point: readonly number[]) =>
    point.reduce((sum, n, at) => sum + (axes[at]?.isSettled === true ? n : 0), 0);
  const named = (point: readonly number[]) => point.reduce((sum, n) => sum + n, 0);
  const wanted = points
    .filter((point) => holds.has(String(point)))
    .sort((a, b) => changes(a) - changes(b) || named(a) - named(b));
  const boxes: Box[] = [];
  for (const point of wanted) if (!boxes.some((box) => isInside(box, point))) boxes.push(grown(axes, holds, point));
  const needed = boxes.reduceRight<Box[]>((left, box) => {
    const others = left.filter((one) => one !== box);
    return wanted.every((point) => !isInside(box, point) || others.some((other) => isInside(other, point)))
      ? others
      : left;
  }, boxes);
  return needed.map((box) => axes.map((axis, at) => ({ ...axis, ...(box[at] as Range) })).filter(isNamed));
};

type Axis = Omit<Count, 'low' | 'high'>;
type Range = { readonly low: number; readonly high: number };
type Box = readonly Range[];

/** Of settled options only changes are named, for the rest stay as they are; of others whatever does not leave all open. */
const isNamed = ({ levels, isSettled, low, high }: Count): boolean => low > 0 || (!isSettled && high < levels.length);

/** The options that the statement reads, those that it does not tell apart together. */
const axesOf = (ground: Ground, statement: number, fact: string, kind: 'change' | 'confirm'): Axis[] => {
  const axes: { levels: number[]; isIn: boolean; isSettled: boolean }[] = [];
  const read = levelsUnder(ground.table, statement);
  const cells = (a: number, b: number, [of, then]: [number, number]) =>
    new Map([
      [a, of],
      [b, then],
    ]);
  const swaps = (a: number, b: number) =>
    isSameUnder(ground.table, statement, cells(a, b, [YES, NO]), cells(a, b, [NO, YES]));
  for (const level of ground.levelsOf.get(fact) as readonly number[]) {
    if (!read.has(level) || !mayBe(ground, kind, level, NO) || !mayBe(ground, kind, level, YES)) continue;
    const isSettled = !ground.isPossible(level, NO) || !ground.isPossible(level, YES);
    const isIn = !isSettled || ground.isPossible(level, NO);
    const same = axes.find(
      (axis) => axis.isSettled === isSettled && axis.isIn === isIn && swaps(axis.levels.at(-1) as number, level),
    );
    if (same === undefined) axes.push({ levels: [level], isIn, isSettled });
    else same.levels.push(level);
  }
  return axes;
};

/** Of options that are not told apart, it is no matter which are taken. */
const isTrue = (
  { table, levels, isPossible }: Ground,
  statement: number,
  axes: readonly Axis[],
  point: readonly number[],
) => {
  const cells = new Map<number, number>(levels.map((level) => [level, isPossible(level, NO) ? NO : YES]));
  axes.forEach((axis, at) => {
    axis.levels.forEach((level, index) => {
      cells.set(level, index < (point[at] as number) === axis.isIn ? YES : NO);
    });
  });
  return leafAt(table, statement, cells) === TRUE;
};

/** As wide as it can be on every axis while all in it holds. */
const grown = (axes: readonly Axis[], holds: ReadonlySet<string>, point: readonly number[]): Box => {
  let box: Box = point.map((n) => ({ low: n, high: n }));
  axes.forEach(({ levels }, at) => {
    const slab = (n: number): Box => box.with(at, { low: n, high: n });
    const fits = (n: number) =>
      n >= 0 && n <= levels.length && pointsIn(slab(n)).every((one) => holds.has(String(one)));
    let { low, high } = box[at] as Range;
    while (fits(low - 1)) low--;
    while (fits(high + 1)) high++;
    box = box.with(at, { low, high });
  });
  return box;
};

const pointsIn = (box: Box): number[][] =>
  box.reduce<number[][]>(
    (all, { low, high }) => all.flatMap((one) => Array.from({ length: high - low + 1 }, (_, n) => [...one, low + n])),
    [[]],
  );

const isInside = (box: Box, point: readonly number[]): boolean =>
  box.every(({ low, high }, at) => low <= (point[at] as number) && (point[at] as number) <= high);
