import { FALSE, OverBudget } from '../diagram/node-table.ts';
import { nodesUnder } from '../diagram/reach.ts';
import { cellsAt, type Ground, possibleCells } from './ground.ts';

/** A cell that may be chosen at a level, for all those that lead on alike; the nearest of them. */
export interface Move {
  readonly level: number;
  readonly cell: number;
  readonly isChange: boolean;
  readonly distance: number;
}

/** By level. What the answers have settled is no move. */
export const movesOf = (ground: Ground): ReadonlyMap<number, readonly Move[]> => {
  const { table, root, levels } = ground;
  const nodes = nodesUnder(table, [root]);
  const at = (level: number) => nodes.filter((node) => table.level(node) === level);
  return new Map(levels.map((level) => [level, movesAt(ground, level, at(level))]));
};

const movesAt = (ground: Ground, level: number, nodes: readonly number[]): Move[] => {
  const { table } = ground;
  const cells = cellsAt(ground, level);
  const isSettled = possibleCells(ground, level).length === 1;
  const moves = new Map<string, Move>();
  for (const cell of cells) {
    const distance = ground.distance(level, cell);
    const isChange = !ground.isPossible(level, cell);
    if (distance === null) continue;
    const leads = nodes.map((node) => table.child(node, cell)).join();
    const known = moves.get(leads);
    const isNearer = known === undefined || (isChange === known.isChange ? distance < known.distance : known.isChange);
    if (isNearer) moves.set(leads, { level, cell, isChange, distance });
  }
  // To stay where one has to be is no move, nor is one that changes nothing.
  return [...moves.values()].filter(({ isChange }) => isChange || !isSettled);
};

/**
 * Without the moves that another one, no farther, is at least as good as, wherever one is: of a yes that can only help, the no.
 * They would lead to ways that touch more than others do, which are many. Only where the rule has one outcome in favour:
 * of two, the lesser may be settled where the better is not.
 */
export const withoutIdle = (ground: Ground, moves: ReadonlyMap<number, readonly Move[]>): typeof moves => {
  const { table, root, firstJudgement } = ground;
  const nodes = nodesUnder(table, [root]).filter((node) => table.level(node) < firstJudgement);
  const below = nodes.flatMap((node) => cellsAt(ground, table.level(node)).map((cell) => table.child(node, cell)));
  const outcomes = new Set(below.filter((node) => node !== FALSE && table.level(node) >= firstJudgement));
  if (outcomes.size > 1) return moves;
  const known = new Map<string, boolean>();
  /** Wherever the first is in favour, the second is, too. */
  const implies = (a: number, b: number): boolean => {
    if (a === b || a === FALSE || outcomes.has(b)) return true;
    if (b === FALSE || outcomes.has(a)) return false;
    const key = `${a},${b}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    table.step();
    const level = Math.min(table.level(a), table.level(b));
    const lead = (node: number, cell: number) => (table.level(node) === level ? table.child(node, cell) : node);
    const is = cellsAt(ground, level).every((cell) => implies(lead(a, cell), lead(b, cell)));
    known.set(key, is);
    return is;
  };
  const isIdle = (move: Move, other: Move) =>
    move !== other &&
    (move.isChange || !other.isChange) &&
    other.distance <= move.distance &&
    nodes.every(
      (node) =>
        table.level(node) !== move.level || implies(table.child(node, move.cell), table.child(node, other.cell)),
    );
  try {
    return new Map(
      [...moves].map(([level, all]) => [level, all.filter((move) => !all.some((other) => isIdle(move, other)))]),
    );
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    return moves;
  }
};
