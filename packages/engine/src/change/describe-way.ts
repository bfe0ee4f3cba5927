import type { Checker } from '../decide/check.ts';
import { gapOf } from '../decide/gap.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import type { Answer } from '../decide/profile.ts';
import { countsWhole, figureText, type Stretch, stretchOf } from '../decide/region.ts';
import type { Gap, Given } from '../decide/report.ts';
import { type Cut, figureOf, type Scale } from '../diagram/scale.ts';
import { type Variable, YES } from '../diagram/variables.ts';
import type { Citations } from '../language/citation.ts';
import type { DateFact, Fact, NumericFact } from '../language/fact.ts';
import { Decimal } from '../value/decimal.ts';
import type { Change, Target } from './nearest-result.ts';
import type { Way } from './search.ts';

/** A way, fact by fact, as something to do and an answer to try. */
export const changesOf = (house: Checker, way: Way, knowledge: Knowledge): Change[] => {
  const byFact = new Map<string, [Variable, readonly number[]][]>();
  for (const [level, cells] of way.chosen) {
    const variable = house.diagram.variables.list[level] as Exclude<Variable, { kind: 'judgement' }>;
    byFact.set(variable.fact, [...(byFact.get(variable.fact) ?? []), [variable, cells]]);
  }
  const changes = [...byFact].map(([id, chosen]): Change => {
    const fact = house.facts.get(id) as Fact;
    const from = knowledge.given.get(id) ?? null;
    return {
      fact: id,
      kind: way.changed.has(id) ? 'change' : 'confirm',
      mutability: fact.mutability,
      from,
      ...targetOf(fact, chosen, from),
    };
  });
  return changes.sort((a, b) => (a.kind === b.kind ? (a.fact < b.fact ? -1 : 1) : a.kind === 'change' ? -1 : 1));
};

type Aim = { readonly to: Target; readonly gap: Gap | null; readonly answer: Answer };

const targetOf = (fact: Fact, chosen: readonly (readonly [Variable, readonly number[]])[], from: Given | null): Aim => {
  const [[variable, cells]] = chosen as [readonly [Variable, readonly number[]]];
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
      return setAim(chosen, from);
    case 'scale':
      return scaleAim(fact as NumericFact | DateFact, variable.scale, cells, from);
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
const scaleAim = (fact: NumericFact | DateFact, scale: Scale, cells: readonly number[], from: Given | null): Aim => {
  const [nearest] = cells as [number];
  let low = nearest;
  let high = nearest;
  while (cells.includes(low - 1)) low--;
  while (cells.includes(high + 1)) high++;
  const lower = scale.cuts[low - 1];
  const upper = scale.cuts[high];
  const to = stretchOf(scale, low, high);
  return { to, gap: aimGap(fact, to, from), answer: figureText(fact, nearestValue(scale, lower, upper, from)) };
};

const noCites = [] as unknown as Citations;

/** The gap to whichever end of the target the answer stands outside of. */
const aimGap = (fact: NumericFact | DateFact, to: Stretch, from: Given | null): Gap | null => {
  const leaf = { kind: 'compare', fact: fact.id, cites: noCites } as const;
  const up = to.min === null ? null : gapOf({ ...leaf, op: to.minExclusive ? '>' : '>=', value: to.min }, fact, from);
  const down = to.max === null ? null : gapOf({ ...leaf, op: to.maxExclusive ? '<' : '<=', value: to.max }, fact, from);
  return up ?? down;
};

/** The value inside the target that lies nearest to what was answered. */
const nearestValue = (scale: Scale, lower: Cut | undefined, upper: Cut | undefined, from: Given | null): Decimal => {
  const first =
    lower === undefined ? scale.minimum : lower.side === 'before' ? lower.at : justPast(scale, lower, upper);
  const last = upper === undefined ? scale.maximum : upper.side === 'after' ? upper.at : justBelow(scale, lower, upper);
  const held =
    from?.kind === 'value'
      ? figureOf(scale.fact, String(from.value))
      : from?.kind === 'range' && from.min !== null
        ? figureOf(scale.fact, from.min)
        : null;
  if (held !== null && last !== null && held.gt(last)) return last;
  return first ?? last ?? new Decimal(0);
};

/** One step past a value that does not count itself: a whole one, a fen, or half of what room there is. */
const justPast = ({ maximum }: Scale, lower: Cut, upper: Cut | undefined): Decimal => {
  const end = upper?.at ?? maximum;
  const half = end === null ? new Decimal('0.01') : end.minus(lower.at).dividedBy(2);
  return lower.at.plus(Decimal.min(half, '0.01'));
};

const justBelow = (scale: Scale, lower: Cut | undefined, upper: Cut): Decimal => {
  if (countsWhole(scale.fact)) return upper.at.minus(1);
  const start = lower?.at ?? scale.minimum;
  const half = start === null ? new Decimal('0.01') : upper.at.minus(start).dividedBy(2);
  return upper.at.minus(Decimal.min(half, '0.01'));
};
