import type { CompiledPack } from '../decide/compiled-pack.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import { LEAF_LEVEL, NodeTable } from '../diagram/node-table.ts';
import { levelsUnder } from '../diagram/reach.ts';
import { type FactVariable, widthOf, YES } from '../diagram/variables.ts';
import { distanceOf } from './distance-of.ts';

/** One incentive's rule over what one company may be, or may become. */
export interface Ground {
  /** Its own, so that a question leaves nothing behind in the pack's. */
  readonly table: NodeTable;
  readonly root: number;
  /** Below it stand judgements alone: a node from here on is an outcome, and two outcomes are the same only as one node. */
  readonly firstJudgement: number;
  /** Of the facts that the rule still depends on, from the top down. */
  readonly levels: readonly number[];
  readonly levelsOf: ReadonlyMap<string, readonly number[]>;
  variable(level: number): FactVariable;
  isPossible(level: number, cell: number): boolean;
  /** How far the company is from a cell: zero where it may be already, null where no answer leads. */
  distance(level: number, cell: number): number | null;
}

export const groundOf = (compiled: CompiledPack, node: number, knowledge: Knowledge): Ground => {
  const { possible } = knowledge;
  const { table: all, variables } = compiled.diagram;
  const { firstJudgement } = variables;
  const table = new NodeTable(variables.list.map(widthOf));
  const isPossible = (level: number, cell: number) => possible[level]?.[cell] === 1;
  const distances = new Map<number, readonly (number | null)[]>();
  for (const level of levelsUnder(all, node)) {
    if (level >= firstJudgement) continue;
    const cells = cellsAt({ table }, level);
    distances.set(
      level,
      cells.map((cell) =>
        distanceOf(compiled, variables.list[level] as FactVariable, cell, isPossible(level, cell), knowledge),
      ),
    );
  }
  const distance = (level: number, cell: number) => distances.get(level)?.[cell] ?? null;
  // A scale keeps its other cells, too, so that a statement may end where the rule does, and not where the answers do.
  const counts = (level: number, cell: number) =>
    isPossible(level, cell) || distance(level, cell) !== null || variables.list[level]?.kind === 'scale';
  const root = restricted(all, node, counts, table);
  const levels = [...levelsUnder(table, root)].filter((level) => level < firstJudgement).sort((a, b) => a - b);
  const levelsOf = new Map<string, number[]>();
  for (const level of levels) {
    const { fact } = variables.list[level] as FactVariable;
    levelsOf.set(fact, [...(levelsOf.get(fact) ?? []), level]);
  }
  const variable = (level: number) => variables.list[level] as FactVariable;
  return { table, root, firstJudgement, levels, levelsOf, variable, isPossible, distance };
};

/** The same function of the cells that count; the others go where the first of those goes, and so tell nothing apart. */
const restricted = (
  from: NodeTable,
  root: number,
  counts: (level: number, cell: number) => boolean,
  to: NodeTable,
): number => {
  const made = new Map<number, number>();
  const visit = (node: number): number => {
    const level = from.level(node);
    if (level === LEAF_LEVEL) return node;
    const known = made.get(node);
    if (known !== undefined) return known;
    const cells = cellsAt({ table: from }, level);
    const first = cells.find((cell) => counts(level, cell)) ?? YES;
    const children = cells.map((cell) => visit(from.child(node, counts(level, cell) ? cell : first)));
    const copy = to.make(level, children);
    made.set(node, copy);
    return copy;
  };
  return visit(root);
};

/** Where these nodes lead when the level may be in any of the cells; nodes below it stay. Ascending, each once. */
export const image = (
  { table }: Ground,
  nodes: readonly number[],
  level: number,
  cells: readonly number[],
): number[] => {
  const reached = new Set<number>();
  table.step(nodes.length);
  for (const node of nodes) {
    if (table.level(node) !== level) reached.add(node);
    else for (const cell of cells) reached.add(table.child(node, cell));
  }
  return [...reached].sort((a, b) => a - b);
};

export const cellsAt = ({ table }: Pick<Ground, 'table'>, level: number): number[] =>
  Array.from({ length: table.width(level) }, (_, cell) => cell);

export const possibleCells = (ground: Ground, level: number): number[] =>
  cellsAt(ground, level).filter((cell) => ground.isPossible(level, cell));
