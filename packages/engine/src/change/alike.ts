import { OverBudget } from '../diagram/node-table.ts';
import { isSameUnder } from '../diagram/swapped.ts';
import { type Ground, possibleCells } from './ground.ts';
import type { Move } from './moves.ts';

/**
 * Facts that the rule does not tell apart and that are equally far: wherever two of them changed places, it would say the
 * same. Each with the moves that answer one another, in one order.
 */
export interface Alike {
  readonly levels: readonly number[];
  readonly moves: ReadonlyMap<number, readonly Move[]>;
}

/** Symmetric facts, found before the search: “any 10 of these 20” is one way, and not 184,756. */
export const alikeFacts = (ground: Ground, moves: ReadonlyMap<number, readonly Move[]>): Alike[] => {
  const groups: { levels: number[]; moves: Map<number, readonly Move[]> }[] = [];
  try {
    for (const level of ground.levels) {
      const own = pairAt(ground, level, moves.get(level) ?? []);
      if (own === undefined) continue;
      const group = groups.find((one) => {
        // The last of them stands nearest, and each is like each.
        const last = one.levels.at(-1) as number;
        const matched = matching(ground, last, one.moves.get(last) as readonly Move[], level, own);
        if (matched !== undefined) one.moves.set(level, matched);
        return matched !== undefined;
      });
      if (group === undefined) groups.push({ levels: [level], moves: new Map([[level, own]]) });
      else group.levels.push(level);
    }
  } catch (error) {
    // To know fewer facts to be alike costs time, and nothing else.
    if (!(error instanceof OverBudget)) throw error;
  }
  return groups.filter(({ levels }) => levels.length > 1);
};

/** The moves of a fact that the rule reads as a yes or no, whatever its kind. */
const pairAt = (ground: Ground, level: number, moves: readonly Move[]): readonly Move[] | undefined => {
  if (ground.levelsOf.get(ground.variable(level).fact)?.length !== 1) return undefined;
  const isUnknown = moves.length === 2 && moves.every(({ isChange }) => !isChange);
  const held = possibleCells(ground, level);
  const isSettled = moves.length === 1 && moves[0]?.isChange === true && held.length === 1;
  if (isUnknown) return moves;
  // Beside the move that a settled fact has, the cell that it is in.
  return isSettled ? [...moves, { level, cell: held[0] as number, isChange: false, distance: 0 }] : undefined;
};

/** The moves of the second in the order of those of the first that they answer; undefined when the two are not alike. */
const matching = (
  { table, root }: Ground,
  first: number,
  [a, b]: readonly Move[],
  second: number,
  theirs: readonly Move[],
): readonly Move[] | undefined => {
  const cells = (one: Move, other: Move) =>
    new Map([
      [first, one.cell],
      [second, other.cell],
    ]);
  const isSame = (one: Move, other: Move) => one.isChange === other.isChange && one.distance === other.distance;
  return [theirs, theirs.toReversed()].find(
    ([c, d]) =>
      a !== undefined &&
      b !== undefined &&
      c !== undefined &&
      d !== undefined &&
      isSame(a, c) &&
      isSame(b, d) &&
      isSameUnder(table, root, cells(a, d), cells(b, c)),
  );
};
