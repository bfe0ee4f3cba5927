import type { Diagram } from '@huice/engine/deciding';

/**
 * The part of a diagram that asks for facts, laid out in one list for walking fast. An inner node is an address in
 * `words`: its level, its number, then per cell where to go on. Where no fact is asked any more, that is `~node`, below
 * zero: a leaf, or a node over judgements alone.
 */
export interface Program {
  readonly words: Int32Array;
  /** Where each root starts, in the order given. */
  readonly starts: Int32Array;
  /** How many inner nodes there are; their numbers are 0 up to this. */
  readonly nodes: number;
}

/** Words before the first cell of an inner node. */
export const HEADER = 2;

/** Each node once, the nodes under a root next to it, so that a walk stays near where it is. */
export const programOf = ({ table, variables }: Diagram, roots: readonly number[]): Program => {
  const words: number[] = [];
  const placed = new Map<number, number>();
  const place = (node: number): number => {
    const level = table.level(node);
    if (level >= variables.firstJudgement) return ~node;
    const known = placed.get(node);
    if (known !== undefined) return known;
    const at = words.length;
    const width = table.width(level);
    words.push(level, placed.size);
    placed.set(node, at);
    for (let cell = 0; cell < width; cell++) words.push(0);
    for (let cell = 0; cell < width; cell++) words[at + HEADER + cell] = place(table.child(node, cell));
    return at;
  };
  const starts = Int32Array.from(roots, place);
  return { words: Int32Array.from(words), starts, nodes: placed.size };
};

/** Walks to take: each the number of a root, and where to go on for it, one after the other in one list. */
export type Walks = Int32Array;

/** Every root from its start. */
export const allWalks = ({ starts }: Program): Walks => Int32Array.from([...starts].flatMap((at, root) => [root, at]));

/** Per cell of the topmost level, the walks that go on from there; those that end at `dropped` are left out. */
export const walksPerTopCell = (program: Program, cells: number, dropped: number): Walks[] => {
  const walks: number[][] = Array.from({ length: cells }, () => []);
  for (const [root, start] of program.starts.entries()) {
    const isTop = start >= 0 && program.words[start] === 0;
    for (const [cell, list] of walks.entries()) {
      const at = isTop ? (program.words[start + HEADER + cell] as number) : start;
      if (at !== dropped) list.push(root, at);
    }
  }
  return walks.map((list) => Int32Array.from(list));
};

/** For each address, whether one of these levels is asked from there on. */
export const asksAny = ({ words }: Program, widths: readonly number[], levels: ReadonlySet<number>) => {
  const known = new Map<number, boolean>();
  const visit = (at: number): boolean => {
    if (at < 0) return false;
    const found = known.get(at);
    if (found !== undefined) return found;
    const level = words[at] as number;
    let asks = levels.has(level);
    for (let cell = 0; !asks && cell < (widths[level] as number); cell++)
      asks = visit(words[at + HEADER + cell] as number);
    known.set(at, asks);
    return asks;
  };
  return visit;
};

/** The walks on whose way one of the levels may be asked. */
export const walksAsking = (walks: Walks, asks: (at: number) => boolean): Walks => {
  const kept: number[] = [];
  for (let index = 0; index < walks.length; index += 2) {
    const at = walks[index + 1] as number;
    if (asks(at)) kept.push(walks[index] as number, at);
  }
  return Int32Array.from(kept);
};
