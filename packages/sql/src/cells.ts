import type { ChoiceFact, Fact } from '@huice/engine';
import { type Half, type Level, type LevelCut, optionsWithin } from '@huice/engine/diagram';
import { aligned } from './aligned.ts';
import type { Columns } from './columns.ts';
import {
  all,
  any,
  cases,
  column,
  compare,
  type Expression,
  figure,
  isKnown,
  no,
  not,
  open,
  taken,
  yes,
} from './expression.ts';

/** What conditions are said with. */
export interface Ground {
  readonly columns: Columns;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** Whether a company is in one of these cells of a level: true, false, or unknown where it may be in others, too. */
export const isIn = (level: Level, wanted: ReadonlySet<number>, ground: Ground): Expression => {
  switch (level.kind) {
    case 'boolean': {
      const own = column(ground.columns.of(level.fact, level.option).name);
      return wanted.has(1) ? (wanted.has(0) ? yes : own) : wanted.has(0) ? not(own) : no;
    }
    case 'choice': {
      const { sure, perhaps, own } = optionsIn(level, wanted, ground);
      return perhaps.length === 0
        ? amongst(own, sure)
        : cases([{ when: amongst(own, perhaps), gives: open }], amongst(own, sure));
    }
    case 'scale': {
      const ends = endsOf(level.fact, ground);
      if (ends === undefined) return any(...runsOf(wanted).map((run) => isBetween(level, run, ground)));
      return cases(
        [
          { when: not(mayBeIn(level, others(level, wanted), ground)), gives: yes },
          { when: not(mayBeIn(level, wanted, ground)), gives: no },
        ],
        open,
      );
    }
    case 'group':
      return cases(
        [
          { when: not(mayBeIn(level, others(level, wanted), ground)), gives: yes },
          { when: not(mayBeIn(level, wanted, ground)), gives: no },
        ],
        open,
      );
    case 'judgement':
      return open;
  }
};

/** Whether a company may be in one of these cells, for what is known; true or false. Of a group, it may be told so of too many. */
export const mayBeIn = (level: Level, wanted: ReadonlySet<number>, ground: Ground): Expression => {
  switch (level.kind) {
    case 'boolean':
      return taken(isIn(level, wanted, ground), true);
    case 'choice': {
      const { sure, perhaps, own } = optionsIn(level, wanted, ground);
      return taken(amongst(own, [...sure, ...perhaps]), true);
    }
    case 'scale': {
      const ends = endsOf(level.fact, ground);
      if (ends === undefined) return taken(isIn(level, wanted, ground), true);
      const [low, high] = ends;
      return any(
        ...runsOf(wanted).map(({ first, last }) =>
          all(
            first === 0 ? yes : taken(past(high, level.cuts[first - 1] as LevelCut, ground, level.fact), true),
            last === level.cuts.length
              ? yes
              : taken(not(past(low, level.cuts[last] as LevelCut, ground, level.fact)), true),
          ),
        ),
      );
    }
    case 'group':
      return any(
        ...[...wanted].map((cell) =>
          taken(all(...(level.regions[cell] ?? []).map((half) => holds(half, ground))), true),
        ),
      );
    case 'judgement':
      return yes;
  }
};

/** How many cells a level has. */
const widthOf = (level: Level): number => {
  switch (level.kind) {
    case 'choice':
      return level.options.length;
    case 'scale':
      return level.cuts.length + 1;
    case 'group':
      return level.regions.length;
    default:
      return 2;
  }
};

const others = (level: Level, wanted: ReadonlySet<number>): ReadonlySet<number> =>
  new Set(Array.from({ length: widthOf(level) }, (_, cell) => cell).filter((cell) => !wanted.has(cell)));

const amongst = (of: Expression, values: readonly string[]): Expression =>
  values.length === 0 ? cases([{ when: isKnown(of), gives: no }], open) : { kind: 'in', of, values };

/** Who names a province may be in any of its cities: of an answer, all of it lies in the cells, or only a part. */
const optionsIn = (level: Extract<Level, { kind: 'choice' }>, wanted: ReadonlySet<number>, ground: Ground) => {
  const fact = ground.facts.get(level.fact) as ChoiceFact;
  const inside = new Set([...wanted].map((cell) => level.options[cell] as string));
  const sure: string[] = [];
  const perhaps: string[] = [];
  for (const { id } of fact.options) {
    const left = [...optionsWithin(fact, [id])];
    if (left.every((option) => inside.has(option))) sure.push(id);
    else if (left.some((option) => inside.has(option))) perhaps.push(id);
  }
  return { sure, perhaps, own: column(ground.columns.of(level.fact).name) };
};

/** Neighbouring cells, from the first to the last. */
interface Run {
  readonly first: number;
  readonly last: number;
}

const runsOf = (wanted: ReadonlySet<number>): readonly Run[] => {
  const runs: { first: number; last: number }[] = [];
  for (const cell of [...wanted].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === cell - 1) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs;
};

const isBetween = (level: Extract<Level, { kind: 'scale' }>, { first, last }: Run, ground: Ground): Expression => {
  const own = column(ground.columns.of(level.fact).name);
  const [lower, upper] = [level.cuts[first - 1], level.cuts[last]];
  if (lower === undefined && upper === undefined) return yes;
  if (lower !== undefined && upper !== undefined && lower.at === upper.at)
    return compare(own, '=', constant(lower.at, level.fact, ground));
  return all(
    lower === undefined ? yes : past(own, lower, ground, level.fact),
    upper === undefined ? yes : short(own, upper, ground, level.fact),
  );
};

const constant = (at: string, fact: string, { facts }: Ground): Expression =>
  facts.get(fact)?.kind === 'date' ? { kind: 'date', value: at } : figure(at);

const past = (of: Expression, { at, op }: LevelCut, ground: Ground, fact: string): Expression =>
  compare(of, op, constant(at, fact, ground));

const short = (of: Expression, { at, op }: LevelCut, ground: Ground, fact: string): Expression =>
  compare(of, op === '>=' ? '<' : '<=', constant(at, fact, ground));

/** Between what a figure lies, where the table has its ends. */
const endsOf = (fact: string, { columns }: Ground): readonly [Expression, Expression] | undefined => {
  const ends = columns.endsOf(fact);
  if (ends === undefined) return undefined;
  const own = column(columns.of(fact).name);
  const [min, max] = ends.map(({ name }): Expression => ({ kind: 'first-known', of: [own, column(name)] })) as [
    Expression,
    Expression,
  ];
  return [min, max];
};

/** Σ factor × fact against nought: what is added on one side, what is taken away on the other, so that no factor is negative. */
const holds = ({ of, plus, strict }: Half, ground: Ground): Expression => {
  const side = (sign: 1n | -1n): Expression => {
    const parts = of
      .filter(({ factor }) => factor * sign > 0n)
      .map(({ fact, factor }) => scaled(figureIn(fact, ground), factor * sign));
    if (plus * sign > 0n || parts.length === 0) parts.push(figure(String(plus * sign > 0n ? plus * sign : 0n)));
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'plus', of: parts };
  };
  const half = compare(side(1n), strict ? '>' : '>=', side(-1n));
  return aligned(half, (name) => ground.columns.byName(name)?.type) ?? half;
};

const scaled = (of: Expression, factor: bigint): Expression =>
  factor === 1n ? of : { kind: 'times', of: [of, figure(String(factor))] };

const figureIn = (fact: string, { columns, facts }: Ground): Expression => {
  const own = column(columns.of(fact).name);
  return facts.get(fact)?.kind === 'date' ? { kind: 'days', of: own } : own;
};
