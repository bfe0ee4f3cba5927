import { FALSE } from '../diagram/node-table.ts';
import { levelsUnder } from '../diagram/reach.ts';
import { type Cost, inOrder, noCost, plus } from './cost.ts';
import { type Ground, image, possibleCells } from './ground.ts';
import type { Move } from './moves.ts';
import type { Way } from './way.ts';

/**
 * One way no part of which can be left out, found in a time that grows with the diagram alone: the cheapest line down it,
 * with every fact stated, of which one after the other is let go. Others may touch fewer facts. For when a whole search
 * would take too long; undefined when no change helps.
 */
export const anyWay = (ground: Ground, moves: ReadonlyMap<number, readonly Move[]>): Way | undefined => {
  const line = cheapestLine(ground, moves);
  if (line === undefined) return undefined;
  let kept = line.moves;
  for (const fact of new Set(line.moves.map((move) => ground.variable(move.level).fact))) {
    const fewer = kept.filter((move) => ground.variable(move.level).fact !== fact);
    if (suffices(ground, fewer, line.outcome)) kept = fewer;
  }
  const touched = new Map<string, 'change' | 'confirm'>();
  for (const { level, isChange } of kept) {
    const { fact } = ground.variable(level);
    touched.set(fact, isChange ? 'change' : (touched.get(fact) ?? 'confirm'));
  }
  return { moves: kept, touched, outcome: line.outcome };
};

interface Line {
  readonly moves: readonly Move[];
  readonly outcome: number;
  readonly cost: Cost;
}

const cheapestLine = (ground: Ground, moves: ReadonlyMap<number, readonly Move[]>): Line | undefined => {
  const { table, root, firstJudgement } = ground;
  const known = new Map<number, Line | undefined>();
  const visit = (node: number): Line | undefined => {
    if (node === FALSE) return undefined;
    const level = table.level(node);
    if (level >= firstJudgement) {
      return { moves: [], outcome: node, cost: [0, 0, 0, levelsUnder(table, node).size, 0] };
    }
    if (known.has(node)) return known.get(node);
    // What is settled is no move, but one may go on from it.
    const held = possibleCells(ground, level);
    const lines = [
      ...(held.length === 1 ? [after(visit(table.child(node, held[0] as number)), null)] : []),
      ...(moves.get(level) ?? []).map((move) => after(visit(table.child(node, move.cell)), move)),
    ];
    const best = lines.reduce(
      (a, b) => (a !== undefined && (b === undefined || inOrder(a.cost, b.cost) <= 0) ? a : b),
      undefined,
    );
    known.set(node, best);
    return best;
  };
  return visit(root);
};

const after = (line: Line | undefined, move: Move | null): Line | undefined => {
  if (line === undefined || move === null) return line;
  const cost: Cost = [move.isChange ? 1 : 0, move.isChange ? 0 : 1, move.distance, 0, 1];
  return { ...line, moves: [move, ...line.moves], cost: plus(line.cost, plus(noCost, cost)) };
};

const suffices = (ground: Ground, moves: readonly Move[], outcome: number): boolean => {
  const chosen = new Map(moves.map(({ level, cell }) => [level, cell]));
  let nodes: readonly number[] = [ground.root];
  for (const level of ground.levels) {
    const cell = chosen.get(level);
    nodes = image(ground, nodes, level, cell === undefined ? possibleCells(ground, level) : [cell]);
    if (nodes[0] === FALSE) return false;
  }
  return nodes.length === 1 && nodes[0] === outcome;
};
