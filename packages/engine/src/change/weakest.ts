import { FALSE, LEAF_LEVEL, type NodeTable, TRUE } from '../diagram/node-table.ts';
import { Operations } from '../diagram/operations.ts';
import { cellsAt, type Ground } from './ground.ts';
import type { Way } from './way.ts';

/** What a way asks of each of its facts: everything that the fact may be while the rest of the way stays as it is. */
export interface Statements {
  /** Over the fact's own levels. */
  of(fact: string): number;
  /** The same in the cells that were chosen, and no others. */
  chosen(fact: string): number;
  /** What all the others ask. */
  besides(fact: string): number;
}

/**
 * The way in the weakest statements that suffice. Beginning with the cells that were chosen, fact after fact is let be
 * whatever still leads to the same outcome; what no longer grows then does not grow later, since the others only grew. Not
 * widened, it is the cells that were chosen.
 */
export const weakest = (ground: Ground, way: Way, isWidened: boolean): Statements => {
  const { table } = ground;
  const operations = new Operations(table);
  const only = (level: number, isIn: (cell: number) => boolean) =>
    table.make(
      level,
      cellsAt(ground, level).map((cell) => Number(isIn(cell))),
    );
  const moves = new Map(way.moves.map(({ level, cell }) => [level, cell]));
  const levelsOf = (fact: string) => ground.levelsOf.get(fact) as readonly number[];
  const chosen = (fact: string) =>
    operations.allOf(
      levelsOf(fact).map((level) => {
        const move = moves.get(level);
        return only(level, (cell) => (move === undefined ? ground.isPossible(level, cell) : move === cell));
      }),
    );
  const facts = [...way.touched].sort(([, a], [, b]) => (a === b ? 0 : a === 'change' ? -1 : 1)).map(([fact]) => fact);
  const statements = new Map(facts.map((fact) => [fact, chosen(fact)]));
  const of = (fact: string) => statements.get(fact) as number;
  const withinReach = (fact: string) =>
    levelsOf(fact).map((level) => only(level, (cell) => mayBe(ground, way.touched.get(fact), level, cell)));
  const besides = (fact: string) =>
    operations.allOf(facts.flatMap((one) => (one === fact ? [] : [of(one), ...withinReach(one)])));
  // Some twice: what a figure may be beyond all that is possible depends on the others as they are in the end.
  const again = facts.filter((fact) => withinReach(fact).some((node) => node !== TRUE));
  for (const fact of isWidened ? [...facts, ...(facts.length > 1 ? again : [])] : [])
    statements.set(fact, statementOf(ground, way, fact, besides(fact)));
  return { of, chosen, besides };
};

/** All that one fact may be: every value with which each completion that the others allow has the outcome of the way. */
export const statementOf = (ground: Ground, way: Way, fact: string, others: number): number => {
  const { table, root, firstJudgement, variable } = ground;
  const known = new Map<string, number>();
  const visit = (pairs: readonly number[]): number => {
    const nodes = pairs.map(ruleIn);
    if (nodes.includes(FALSE)) return FALSE;
    if (nodes.every((node) => node === way.outcome)) return TRUE;
    if (nodes.every((node) => table.level(node) >= firstJudgement)) return FALSE;
    const key = pairs.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    table.step(pairs.length);
    let level = LEAF_LEVEL;
    for (const pair of pairs) level = Math.min(level, table.level(ruleIn(pair)), table.level(askedIn(pair)));
    const own = variable(level).fact;
    const cells = cellsAt(ground, level);
    const node =
      own === fact
        ? table.make(
            level,
            cells.map((cell) => visit(below(table, pairs, level, [cell]))),
          )
        : visit(
            below(
              table,
              pairs,
              level,
              cells.filter((cell) => mayBe(ground, way.touched.get(own), level, cell)),
            ),
          );
    known.set(key, node);
    return node;
  };
  return visit([pairOf(root, others)]);
};

/** A node of the rule, and what the statements about other facts still ask there, in one number. */
const pairOf = (rule: number, asked: number): number => rule * 2 ** 26 + asked;
const ruleIn = (pair: number): number => Math.floor(pair / 2 ** 26);
const askedIn = (pair: number): number => pair % 2 ** 26;

/** Where the pairs lead by any of these cells, without those that the other statements rule out. */
const below = (table: NodeTable, pairs: readonly number[], level: number, cells: readonly number[]): number[] => {
  const after = (node: number, cell: number) => (table.level(node) === level ? table.child(node, cell) : node);
  const reached = new Set<number>();
  for (const pair of pairs) {
    for (const cell of cells) {
      const asked = after(askedIn(pair), cell);
      if (asked !== FALSE) reached.add(pairOf(after(ruleIn(pair), cell), asked));
    }
  }
  return [...reached].sort((a, b) => a - b);
};

/** What a fact may be while it is confirmed or left alone, and while it changes. */
export const mayBe = (ground: Ground, kind: 'change' | 'confirm' | undefined, level: number, cell: number): boolean =>
  kind === 'change' ? ground.distance(level, cell) !== null : ground.isPossible(level, cell);
