import { FALSE } from '../diagram/node-table.ts';
import { levelsUnder } from '../diagram/reach.ts';
import type { Alike } from './alike.ts';
import { type Cost, inOrder, noCost, plus } from './cost.ts';
import { type Ground, image, possibleCells } from './ground.ts';
import type { Move } from './moves.ts';
import { Queue } from './queue.ts';
import type { Touched, Way } from './way.ts';

/** Nodes followed before only the cheapest few states of each level are followed further, and ways looked at in all. */
const maxNodes = 12_000;
const narrow = 8;
const maxLooks = 1_500;

/**
 * A set of nodes, reached by going down the diagram with every completion of what is left open at once: a choice has to
 * serve for all of them. It is a way's end when it is a single outcome.
 */
interface State {
  readonly id: number;
  readonly nodes: readonly number[];
  /** Of facts with a level for each option, those that are touched already, while more of their levels follow. */
  readonly begun: Touched;
  /** Groups of facts that are alike of which one was left as it is: the later ones are no better. */
  readonly closed: ReadonlySet<Alike>;
  readonly steps: Step[];
  best: Cost;
}

interface Step {
  readonly from: State;
  readonly move: Move | null;
  readonly cost: Cost;
}

export interface Found {
  readonly ways: readonly Way[];
  readonly complete: boolean;
}

/** The cheapest ways, at most `most` of them, none of which touches all that another one touches. */
export const searchWays = (
  ground: Ground,
  moves: ReadonlyMap<number, readonly Move[]>,
  alike: readonly Alike[],
  most: number,
): Found => {
  const { ends, complete } = forward(ground, moves, alike);
  return backward(ground, ends, alike, most, complete);
};

/** Every state, level by level, with all the steps into it and what the cheapest way to it costs. */
const forward = (ground: Ground, moves: ReadonlyMap<number, readonly Move[]>, alike: readonly Alike[]) => {
  const { table, root, levels, levelsOf, variable } = ground;
  const groupAt = groupsByLevel(alike);
  const lastOf = (one: readonly number[]) => one.at(-1) as number;
  const start: State = { id: 0, nodes: [root], begun: new Map(), closed: new Set(), steps: [], best: noCost };
  const ends: State[] = [];
  let ids = 1;
  let looked = 0;
  let complete = true;
  let states: State[] = [start];
  for (const level of levels) {
    const next = new Map<string, State>();
    const enter = (
      from: State,
      nodes: readonly number[],
      move: Move | null,
      cost: Cost,
      begun: Touched,
      isClosed: boolean,
    ) => {
      looked += nodes.length;
      if (nodes[0] === FALSE) return;
      const group = groupAt.get(level);
      const closed = isClosed && group !== undefined ? new Set(from.closed).add(group) : from.closed;
      const stillClosed = [...closed].filter((one) => lastOf(one.levels) > level);
      const stillBegun = [...begun].filter(([fact]) => lastOf(levelsOf.get(fact) as readonly number[]) > level);
      const key = `${nodes}|${stillBegun}|${stillClosed.map((one) => one.levels[0])}`;
      const best = plus(from.best, cost);
      const state: State = next.get(key) ?? {
        id: ids++,
        nodes,
        begun: new Map(stillBegun),
        closed: new Set(stillClosed),
        steps: [],
        best,
      };
      if (inOrder(best, state.best) < 0) state.best = best;
      state.steps.push({ from, move, cost });
      next.set(key, state);
    };
    for (const state of states) {
      if (isEnd(ground, state)) {
        ends.push(state);
        continue;
      }
      const isRead = state.nodes.some((node) => table.level(node) === level);
      if (!isRead) {
        enter(state, state.nodes, null, noCost, state.begun, false);
        continue;
      }
      enter(state, image(ground, state.nodes, level, possibleCells(ground, level)), null, noCost, state.begun, true);
      const group = groupAt.get(level);
      if (group !== undefined && state.closed.has(group)) continue;
      const { fact } = variable(level);
      for (const move of moves.get(level) ?? []) {
        const [cost, kind] = costOf(move, state.begun.get(fact));
        enter(
          state,
          image(ground, state.nodes, level, [move.cell]),
          move,
          cost,
          new Map(state.begun).set(fact, kind),
          false,
        );
      }
    }
    states = [...next.values()];
    if (looked > maxNodes && states.length > narrow) {
      complete = false;
      states = states.sort((a, b) => inOrder(a.best, b.best)).slice(0, narrow);
    }
  }
  return { ends: [...ends, ...states.filter((state) => isEnd(ground, state))], complete };
};

const isEnd = ({ table, firstJudgement }: Ground, { nodes }: State): boolean =>
  nodes.length === 1 && nodes[0] !== FALSE && table.level(nodes[0] as number) >= firstJudgement;

/** A fact is paid for once, whatever number of its options is named; one that has to change need not be confirmed as well. */
const costOf = (
  { isChange, distance }: Move,
  before: 'change' | 'confirm' | undefined,
): [Cost, 'change' | 'confirm'] => {
  if (isChange) return [[before === 'change' ? 0 : 1, before === 'confirm' ? -1 : 0, distance, 0, 1], 'change'];
  return [[0, before === undefined ? 1 : 0, distance, 0, 1], before ?? 'confirm'];
};

/** From the outcome up: the rest of a way whose cheapest beginning is known. */
interface Rest {
  readonly state: State;
  readonly moves: readonly Move[];
  readonly touched: Touched;
  readonly cost: Cost;
  readonly total: Cost;
  readonly outcome: number;
}

/** The cheapest ways first: since it is known how cheaply each state is reached, no rest is looked at before its turn. */
const backward = (
  ground: Ground,
  ends: readonly State[],
  alike: readonly Alike[],
  most: number,
  found: boolean,
): Found => {
  const groupAt = groupsByLevel(alike);
  const ways: Way[] = [];
  const seen = new Set<string>();
  const open = new Queue(isBefore);
  for (const state of ends) {
    const outcome = state.nodes[0] as number;
    const cost: Cost = [0, 0, 0, levelsUnder(ground.table, outcome).size, 0];
    open.add({ state, moves: [], touched: new Map(), cost, total: plus(state.best, cost), outcome });
  }
  let looks = 0;
  for (let next = open.next(); next !== undefined; next = open.next()) {
    if (looks++ > maxLooks) return { ways, complete: false };
    const { state, moves, touched, cost, outcome } = next;
    if (ways.some((way) => isWithin(way.touched, touched))) continue;
    if (state.steps.length === 0) {
      ways.push({ moves, touched, outcome });
      if (ways.length === most) break;
      continue;
    }
    // Whatever comes before, the same facts would be touched, and no more cheaply.
    const key = `${state.id} ${[...touched].sort()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { from, move, cost: more } of state.steps) {
      const whole = plus(cost, more);
      const rest = { state: from, cost: whole, total: plus(from.best, whole), outcome };
      if (move === null) open.add({ ...rest, moves, touched });
      else {
        const group = groupAt.get(move.level);
        open.add({ ...rest, moves: [move, ...moves], touched: touching(ground, touched, move, group) });
      }
    }
  }
  return { ways, complete: found };
};

/** Of facts that are alike, those above are touched as well: the later ones come only after them. */
const touching = (
  { variable }: Ground,
  touched: Touched,
  { level, isChange }: Move,
  group: Alike | undefined,
): Touched => {
  const next = new Map(touched);
  for (const one of group?.levels ?? [level]) {
    const { fact } = variable(one);
    if (one <= level) next.set(fact, isChange ? 'change' : (next.get(fact) ?? 'confirm'));
  }
  return next;
};

const groupsByLevel = (alike: readonly Alike[]): ReadonlyMap<number, Alike> =>
  new Map(alike.flatMap((group) => group.levels.map((level) => [level, group] as const)));

/** Whether the second touches and changes all that the first does. */
const isWithin = (inner: Touched, outer: Touched): boolean =>
  [...inner].every(([fact, kind]) => outer.has(fact) && (kind === 'confirm' || outer.get(fact) === 'change'));

/** Of equals the one that is nearest to the root, so that ways are ended one by one. */
const isBefore = (a: Rest, b: Rest): boolean => (inOrder(a.total, b.total) || a.state.id - b.state.id) <= 0;
