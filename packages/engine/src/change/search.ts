import type { Checker } from '../decide/checker.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import { FALSE } from '../diagram/node-table.ts';
import { type Possible, Residual } from '../diagram/residual.ts';
import type { Variable } from '../diagram/variables.ts';
import type { Fact } from '../language/fact.ts';
import { distance } from './moves.ts';

/** Level → cells that lead on alike, nearest first. */
export type Choice = ReadonlyMap<number, readonly number[]>;

/** A way so far: which cells were chosen at which level, and what that touches. */
export interface Way {
  /** Equally good choices, the first to be shown. */
  readonly choices: readonly Choice[];
  readonly changed: ReadonlySet<string>;
  readonly confirmed: ReadonlySet<string>;
  readonly gap: number;
}

/** A way that leads to one outcome: true, or what judgements make of it. */
export interface Arrival extends Way {
  readonly outcome: number;
  /** How many judgements it still depends on. */
  readonly judgements: number;
}

/** How many sets of nodes, and how many ways to each, are followed before the search says that it is not complete. */
const maxStates = 4_000;
const maxWays = 64;
/** How many equally good choices of one way are kept, to be named beside it. */
const maxChoices = 16;

/**
 * Goes down the diagram with every set of choices at once. A level may be left as it is, and then every cell still
 * possible there is followed; or it may be fixed to a cell, at the cost of touching its fact. A state is the set of
 * nodes reached, since a choice has to serve for all that is left open. A way arrives when a single node, not false,
 * is left below the facts.
 */
export const searchWays = (house: Checker, root: number, knowledge: Knowledge, possible: Possible) => {
  const { table, variables } = house.diagram;
  const judged = new Residual(house.diagram, judgementsOnly(possible, variables.list));
  const levels = supportLevels(house, root).filter((level) => level < variables.firstJudgement);
  let states = new Map<string, { readonly nodes: readonly number[]; readonly ways: readonly Way[] }>([
    [
      String(root),
      { nodes: [root], ways: [{ choices: [new Map()], changed: new Set(), confirmed: new Set(), gap: 0 }] },
    ],
  ]);
  let complete = true;
  for (const level of levels) {
    const next: typeof states = new Map();
    const add = (nodes: readonly number[], ways: readonly Way[]) => {
      if (nodes.includes(FALSE)) return;
      const key = nodes.join();
      const merged = undominated([...(next.get(key)?.ways ?? []), ...ways]);
      if (merged.length > maxWays || next.size >= maxStates) complete = false;
      if (next.size < maxStates || next.has(key)) next.set(key, { nodes, ways: merged.slice(0, maxWays) });
    };
    for (const { nodes, ways } of states.values()) {
      if (nodes.every((node) => table.level(node) !== level)) {
        add(nodes, ways);
        continue;
      }
      const reach = (cells: readonly number[]) =>
        ascending(
          nodes.flatMap((node) =>
            table.level(node) === level ? cells.map((cell) => table.child(node, cell)) : [node],
          ),
        );
      const cells = possible[level] as Uint8Array;
      add(reach([...cells.keys()].filter((cell) => cells[cell] === 1)), ways);
      for (const [, move] of movesAt(house, level, cells, knowledge, reach)) {
        add(
          move.nodes,
          ways.map((way) => extend(way, level, move)),
        );
      }
    }
    states = next;
  }
  return { arrivals: arrivalsOf(states.values(), judged), complete };
};

interface Move {
  readonly nodes: readonly number[];
  readonly fact: string;
  readonly cells: readonly number[];
  readonly distance: number;
  readonly isChange: boolean;
}

/** The cells that can be chosen at a level; those that lead to the same nodes are one move. */
const movesAt = (
  house: Checker,
  level: number,
  possible: Uint8Array,
  knowledge: Knowledge,
  reach: (cells: readonly number[]) => readonly number[],
): Map<string, Move> => {
  const variable = house.diagram.variables.list[level] as Exclude<Variable, { kind: 'judgement' }>;
  const fact = house.facts.get(variable.fact) as Fact;
  const isSettled = possible.reduce((sum, cell) => sum + cell, 0) === 1;
  const moves = new Map<string, Move>();
  for (let cell = 0; cell < possible.length; cell++) {
    const isPossible = possible[cell] === 1;
    if (isPossible && isSettled) continue;
    const far = distance(variable, cell, isPossible, fact, knowledge);
    if (far === null) continue;
    const nodes = reach([cell]);
    const key = `${isPossible} ${nodes.join()}`;
    const known = moves.get(key);
    const isNearer = known === undefined || far < known.distance;
    const cells = known === undefined ? [cell] : isNearer ? [cell, ...known.cells] : [...known.cells, cell];
    moves.set(key, { nodes, fact: fact.id, cells, distance: isNearer ? far : known.distance, isChange: !isPossible });
  }
  return moves;
};

/** A fact that has to change somewhere does not also have to be confirmed. */
const extend = (way: Way, level: number, { fact, cells, distance: far, isChange }: Move): Way => {
  const changed = isChange ? new Set(way.changed).add(fact) : way.changed;
  const confirmed = isChange ? way.confirmed : new Set(way.confirmed).add(fact);
  return {
    choices: way.choices.map((choice) => new Map(choice).set(level, cells)),
    changed,
    confirmed: new Set([...confirmed].filter((one) => !changed.has(one))),
    gap: way.gap + far,
  };
};

const arrivalsOf = (
  states: Iterable<{ readonly nodes: readonly number[]; readonly ways: readonly Way[] }>,
  judged: Residual,
): Arrival[] => {
  const all: Arrival[] = [];
  for (const { nodes, ways } of states) {
    const outcomes = new Set(nodes.map((node) => judged.of(node)));
    const [outcome] = outcomes;
    if (outcomes.size === 1 && outcome !== undefined && outcome !== FALSE)
      all.push(...ways.map((way) => ({ ...way, outcome, judgements: judged.support(outcome).size })));
  }
  return undominated(all);
};

/** Fewest changes, then fewest confirmations, then the least gap, then the fewest judgements left. */
const better = (a: Way & Partial<Arrival>, b: Way & Partial<Arrival>): number =>
  a.changed.size - b.changed.size ||
  a.confirmed.size - b.confirmed.size ||
  a.gap - b.gap ||
  (a.judgements ?? 0) - (b.judgements ?? 0);

/** Sorted, without those that touch all that another one touches; what is as good as another joins its choices. */
const undominated = <W extends Way & Partial<Arrival>>(ways: readonly W[]): W[] => {
  const kept: W[] = [];
  for (const way of [...ways].sort(better)) {
    const at = kept.findIndex((one) => contains(touched(way), touched(one)) && contains(way.changed, one.changed));
    const over = kept[at];
    if (over === undefined) kept.push(way);
    else if (better(over, way) === 0 && over.outcome === way.outcome && contains(over.changed, way.changed))
      kept[at] = { ...over, choices: [...over.choices, ...way.choices].slice(0, maxChoices) };
  }
  return kept;
};

const touched = ({ changed, confirmed }: Way): ReadonlySet<string> => new Set([...changed, ...confirmed]);

const contains = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean =>
  [...inner].every((one) => outer.has(one));

const ascending = (nodes: readonly number[]): number[] => [...new Set(nodes)].sort((a, b) => a - b);

/** Every cell of every fact, but of the judgements only what is attested. */
const judgementsOnly = (possible: Possible, variables: readonly Variable[]): Possible =>
  possible.map((cells, level) =>
    variables[level]?.kind === 'judgement' ? cells : new Uint8Array(cells.length).fill(1),
  );

const supportLevels = ({ diagram }: Checker, root: number): number[] => {
  const everything = new Residual(
    diagram,
    diagram.variables.list.map((_, level) => new Uint8Array(diagram.table.width(level)).fill(1)),
  );
  return [...everything.support(everything.of(root))].sort((a, b) => a - b);
};
