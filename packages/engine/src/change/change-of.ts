import type { CompiledPack } from '../decide/compiled-pack.ts';
import { gapOf } from '../decide/gap.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import { type Stretch, stretchOf } from '../decide/region.ts';
import type { Gap, Given } from '../decide/report.ts';
import { answerWithin } from '../decide/stretch-answer.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import { figureOf, type Scale } from '../diagram/scale.ts';
import { YES } from '../diagram/variables.ts';
import type { Citations } from '../language/citation.ts';
import type { DateFact, Fact, NumericFact } from '../language/fact.ts';
import { cubesOf } from './cubes.ts';
import { cellsAt, type Ground } from './ground.ts';
import type { Change, Target } from './nearest-result.ts';
import { type Aim, setTargets } from './set-targets.ts';
import { mayBe } from './weakest.ts';

/** The statement about one fact, as something to do and an answer to try. Null when it is too wide to be put into words. */
export const changeOf = (
  compiled: CompiledPack,
  ground: Ground,
  knowledge: Knowledge,
  id: string,
  kind: Change['kind'],
  statement: number,
): Change | null => {
  const fact = compiled.facts.get(id) as Fact;
  const from = knowledge.given.get(id) ?? null;
  const [first, ...alternatives] = aimsOf(ground, fact, statement, from, kind) ?? [];
  if (first === undefined) return null;
  const gap = first.to.kind === 'between' ? aimGap(fact as NumericFact | DateFact, first.to, from) : null;
  return { fact: id, kind, mutability: fact.mutability, from, ...first, gap, alternatives };
};

const aimsOf = (
  ground: Ground,
  fact: Fact,
  statement: number,
  from: Given | null,
  kind: Change['kind'],
): Aim<Target>[] | null => {
  const [level] = ground.levelsOf.get(fact.id) as readonly [number];
  const variable = ground.variable(level);
  if (variable.kind === 'member') {
    const cubes = cubesOf(ground, statement, fact.id, kind);
    return cubes === null ? null : setTargets(ground, cubes, from);
  }
  const holds = (cell: number) =>
    ground.table.level(statement) !== level || ground.table.child(statement, cell) === TRUE;
  if (statement === FALSE) return null;
  const reached = (cell: number) => holds(cell) && mayBe(ground, kind, level, cell);
  const far = (cell: number) => ground.distance(level, cell) ?? 0;
  const nearest = cellsAt(ground, level)
    .filter(reached)
    .sort((a, b) => far(a) - far(b) || a - b);
  switch (variable.kind) {
    case 'boolean':
      return nearest.map((cell) => ({ to: { kind: 'is', value: cell === YES }, answer: cell === YES }));
    case 'choice': {
      const options = nearest.map((cell) => variable.options[cell] as string);
      return [{ to: { kind: 'one-of', options }, answer: options[0] as string }];
    }
    case 'scale': {
      const runs = new Map(nearest.map((cell) => [runAround(cell, holds, variable.scale.cells), cell] as const));
      return [...new Map([...runs.keys()].map((run) => [String(run), run])).values()].flatMap(([low, high]) =>
        scaleAim(fact as NumericFact | DateFact, variable.scale, low, high, from, kind),
      );
    }
  }
};

/** The whole stretch of cells around one. */
const runAround = (cell: number, holds: (cell: number) => boolean, cells: number): readonly [number, number] => {
  let low = cell;
  let high = cell;
  while (low > 0 && holds(low - 1)) low--;
  while (high < cells - 1 && holds(high + 1)) high++;
  return [low, high];
};

const scaleAim = (
  fact: NumericFact | DateFact,
  scale: Scale,
  low: number,
  high: number,
  from: Given | null,
  kind: Change['kind'],
): Aim<Stretch>[] => {
  const to = stretchOf(scale, low, high);
  const within = answerWithin(fact, to, kind === 'confirm' ? from : null);
  if (within === null) return [];
  if (kind === 'confirm') return [{ to, answer: within }];
  // The value inside the target that lies nearest to what was answered.
  const { min, max } = within as { readonly min?: string; readonly max?: string };
  const held = from?.kind === 'value' ? String(from.value) : from?.kind === 'range' ? from.min : null;
  const isAbove = held !== null && max !== undefined && figureOf(fact, held).gt(figureOf(fact, max));
  return [{ to, answer: isAbove ? max : (min ?? max ?? '0') }];
};

const noCites = [] as unknown as Citations;

/** The gap to whichever end of the target the answer stands outside of. */
const aimGap = (fact: NumericFact | DateFact, to: Stretch, from: Given | null): Gap | null => {
  const leaf = { kind: 'compare', fact: fact.id, cites: noCites } as const;
  const up = to.min === null ? null : gapOf({ ...leaf, op: to.minExclusive ? '>' : '>=', value: to.min }, fact, from);
  const down = to.max === null ? null : gapOf({ ...leaf, op: to.maxExclusive ? '<' : '<=', value: to.max }, fact, from);
  return up ?? down;
};
