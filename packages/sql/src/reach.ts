import type { Level, Translation } from '@huice/engine/diagram';
import { type Ground, mayBeIn } from './cells.ts';
import { cases, type Expression, figure } from './expression.ts';

/** As many ends as a whole number of 64 bits tells apart. */
const maxEnds = 60;
/** More nodes make a query that an engine takes longer to plan than to answer. */
const maxNodes = 1_000;

/** Bits of the two ends without a judgement. */
export const NEVER = 1n;
export const ALWAYS = 2n;

/** The ends of a diagram that a company may still reach, as bits of a whole number. */
export interface Reach {
  /** Of a node that the reach was made for. */
  readonly of: (node: number) => Expression;
  /** The bits that stand for nodes that ask for judgements alone. */
  readonly judged: readonly bigint[];
}

/**
 * What can be reached from each of these nodes: of a node, all that can be reached from where the cells lead in which the company may be.
 * Exact, since no fact is asked twice on a way. What several nodes lead to is the same expression. Undefined where it would be too much.
 */
export const reachOf = (
  roots: readonly number[],
  { nodeAt, levels }: Translation,
  ground: Ground,
): Reach | undefined => {
  const inner = new Set<number>();
  const ends: number[] = [];
  const isEnd = (node: number) => {
    const found = nodeAt(node);
    return found === undefined || (levels[found.level] as Level).kind === 'judgement';
  };
  const visit = (node: number): void => {
    if (isEnd(node)) {
      if (nodeAt(node) !== undefined && !ends.includes(node)) ends.push(node);
      return;
    }
    if (inner.has(node)) return;
    inner.add(node);
    for (const child of new Set(nodeAt(node)?.children)) visit(child);
  };
  for (const root of roots) visit(root);
  if (ends.length + 2 > maxEnds || inner.size > maxNodes) return undefined;
  const bitOf = (node: number): bigint =>
    node === 0 ? NEVER : node === 1 ? ALWAYS : 1n << BigInt(ends.indexOf(node) + 2);
  const made = new Map<number, Expression>();
  const of = (node: number): Expression => made.get(node) ?? figure(String(bitOf(node)));
  // A child is older than its parent.
  for (const node of [...inner].sort((a, b) => a - b)) {
    const { level, children } = nodeAt(node) as { level: number; children: readonly number[] };
    const ways = [...new Set(children)].map((child) => {
      const leading = new Set(children.flatMap((one, cell) => (one === child ? [cell] : [])));
      return cases([{ when: mayBeIn(levels[level] as Level, leading, ground), gives: of(child) }], figure('0'));
    });
    made.set(node, { kind: 'bits', of: ways });
  }
  return { of, judged: ends.map(bitOf) };
};
