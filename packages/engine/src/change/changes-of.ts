import type { Checker } from '../decide/checker.ts';
import { gapOf } from '../decide/gap.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import type { Answer } from '../decide/profile.ts';
import { type Stretch, stretchOf } from '../decide/region.ts';
import type { Gap, Given } from '../decide/report.ts';
import { stretchAnswer } from '../decide/stretch-answer.ts';
import { figureOf, type Scale } from '../diagram/scale.ts';
import { type Variable, YES } from '../diagram/variables.ts';
import type { Citations } from '../language/citation.ts';
import type { DateFact, Fact, NumericFact } from '../language/fact.ts';
import type { Change, Target } from './nearest-result.ts';
import type { Choice, Way } from './search.ts';

/** A way, fact by fact, as something to do and an answer to try. */
export const changesOf = (house: Checker, way: Way, knowledge: Knowledge): Change[] => {
  const choices = [...way.choices].sort(byLevels);
  const [main, ...others] = choices.map((choice) => byFact(house, choice)) as [ByFact, ...ByFact[]];
  const changes = [...main].map(([id, chosen]): Change => {
    const fact = house.facts.get(id) as Fact;
    const from = knowledge.given.get(id) ?? null;
    const kind = way.changed.has(id) ? 'change' : 'confirm';
    const alternatives = others
      .filter((other) => differsOnlyIn(id, main, other))
      .map((other) => other.get(id) as Chosen);
    return {
      fact: id,
      kind,
      mutability: fact.mutability,
      from,
      ...aimOf(house, fact, chosen, from, kind),
      alternatives: alternatives.map((one) => {
        const { to, answer } = aimOf(house, fact, one, from, kind);
        return { to, answer };
      }),
    };
  });
  return changes.sort((a, b) => (a.kind === b.kind ? (a.fact < b.fact ? -1 : 1) : a.kind === 'change' ? -1 : 1));
};

/** Of equally good choices the one that comes first in the diagram, so that the order in which they were found is no matter. */
const byLevels = (a: Choice, b: Choice): number => {
  const [left, right] = [[...a.keys()], [...b.keys()]];
  const at = left.findIndex((level, index) => level !== right[index]);
  return at < 0 ? 0 : (left[at] as number) - (right[at] ?? -1);
};

/** The levels of one fact that are fixed, each with the cells that would do. */
type Chosen = readonly (readonly [level: number, cells: readonly number[]])[];
type ByFact = ReadonlyMap<string, Chosen>;

const byFact = ({ diagram }: Checker, choice: Choice): ByFact => {
  const facts = new Map<string, Chosen>();
  for (const one of choice) {
    const { fact } = diagram.variables.list[one[0]] as Exclude<Variable, { kind: 'judgement' }>;
    facts.set(fact, [...(facts.get(fact) ?? []), one]);
  }
  return facts;
};

const differsOnlyIn = (id: string, main: ByFact, other: ByFact): boolean =>
  [...main].every(([fact, chosen]) => fact === id || String(chosen) === String(other.get(fact) ?? ''));

type Aim = { readonly to: Target; readonly gap: Gap | null; readonly answer: Answer };

const aimOf = (house: Checker, fact: Fact, chosen: Chosen, from: Given | null, kind: Change['kind']): Aim => {
  const variables = chosen.map(([level, cells]) => [house.diagram.variables.list[level] as Variable, cells] as const);
  const [[variable, cells]] = variables as [readonly [Variable, readonly number[]]];
  switch (variable.kind) {
    case 'boolean': {
      const value = cells[0] === YES;
      return { to: { kind: 'is', value }, gap: null, answer: value };
    }
    case 'choice': {
      const options = cells.map((cell) => variable.options[cell] as string);
      return { to: { kind: 'one-of', options }, gap: null, answer: options[0] as string };
    }
    case 'member':
      return setAim(variables, from);
    case 'scale':
      return scaleAim(fact as NumericFact | DateFact, variable.scale, cells, from, kind);
    case 'judgement':
      throw new Error('a judgement is not a fact that can be changed');
  }
};

const setAim = (chosen: readonly (readonly [Variable, readonly number[]])[], from: Given | null): Aim => {
  const wanted = chosen.map(
    ([variable, cells]) => [(variable as { option: string }).option, cells[0] === YES] as const,
  );
  const add = wanted.filter(([, isIn]) => isIn).map(([option]) => option);
  const remove = wanted.filter(([, isIn]) => !isIn).map(([option]) => option);
  const set = from?.kind === 'set' ? from : { includes: [], excludes: [], exact: false };
  const includes = [...new Set([...set.includes.filter((one) => !remove.includes(one)), ...add])].sort();
  const excludes = [...new Set([...set.excludes.filter((one) => !add.includes(one)), ...remove])].sort();
  return { to: { kind: 'set', add, remove }, gap: null, answer: set.exact ? includes : { includes, excludes } };
};

/** The cells run together around the nearest one: the whole stretch that would do. */
const scaleAim = (
  fact: NumericFact | DateFact,
  scale: Scale,
  cells: readonly number[],
  from: Given | null,
  kind: Change['kind'],
): Aim => {
  const [nearest] = cells as [number];
  let low = nearest;
  let high = nearest;
  while (cells.includes(low - 1)) low--;
  while (cells.includes(high + 1)) high++;
  const to = stretchOf(scale, low, high);
  const answer = kind === 'confirm' ? stretchAnswer(fact, to, from) : nearestIn(fact, to, from);
  return { to, gap: aimGap(fact, to, from), answer };
};

/** The value inside the target that lies nearest to what was answered. */
const nearestIn = (fact: NumericFact | DateFact, to: Stretch, from: Given | null): string => {
  const { min, max } = stretchAnswer(fact, to, null) as { readonly min?: string; readonly max?: string };
  const held = from?.kind === 'value' ? String(from.value) : from?.kind === 'range' ? from.min : null;
  if (held !== null && max !== undefined && figureOf(fact, held).gt(figureOf(fact, max))) return max;
  return min ?? max ?? '0';
};

const noCites = [] as unknown as Citations;

/** The gap to whichever end of the target the answer stands outside of. */
const aimGap = (fact: NumericFact | DateFact, to: Stretch, from: Given | null): Gap | null => {
  const leaf = { kind: 'compare', fact: fact.id, cites: noCites } as const;
  const up = to.min === null ? null : gapOf({ ...leaf, op: to.minExclusive ? '>' : '>=', value: to.min }, fact, from);
  const down = to.max === null ? null : gapOf({ ...leaf, op: to.maxExclusive ? '<' : '<=', value: to.max }, fact, from);
  return up ?? down;
};
