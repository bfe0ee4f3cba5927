import type { CompiledPack } from '../decide/compiled-pack.ts';
import { intervalOf } from '../decide/interval.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import { stretchOf } from '../decide/region.ts';
import type { Given } from '../decide/report.ts';
import { answerWithin } from '../decide/stretch-answer.ts';
import type { Scale } from '../diagram/scale.ts';
import type { FactVariable } from '../diagram/variables.ts';
import { unreachable } from '../issue.ts';
import type { ChoiceFact, Fact } from '../language/fact.ts';

/** How far the company is from a cell: zero where it may be already, null where no answer that `check` accepts leads. */
export const distanceOf = (
  compiled: CompiledPack,
  variable: FactVariable,
  cell: number,
  isPossible: boolean,
  { given }: Knowledge,
): number | null => {
  const fact = compiled.facts.get(variable.fact) as Fact;
  const answer = given.get(fact.id);
  if (variable.kind === 'scale') {
    const { scale } = variable;
    if (answerWithin(scale.fact, stretchOf(scale, cell, cell), isPossible ? (answer ?? null) : null) === null)
      return null;
    if (isPossible) return 0;
    return fact.mutability === 'immutable' ? null : scaleDistance(scale, cell, fact, answer);
  }
  if (isPossible) return 0;
  if (fact.mutability === 'immutable') return null;
  switch (variable.kind) {
    case 'boolean':
      return 1;
    case 'member':
      return fact.mutability === 'time-only' ? null : 1;
    case 'choice':
      return stageDistance(fact as ChoiceFact, variable.options[cell] as string, answer);
    default:
      return unreachable(variable);
  }
};

/** Stages move forward only; a step counts in proportion to all the steps. Other options are all equally far. */
const stageDistance = (fact: ChoiceFact, option: string, answer: Given | undefined): number | null => {
  if (fact.ordered !== true) return fact.mutability === 'time-only' ? null : 1;
  const place = (id: string) => fact.options.findIndex((one) => one.id === id);
  const held = answer?.kind === 'any-of' ? answer.options : answer?.kind === 'value' ? [String(answer.value)] : [];
  const steps = place(option) - Math.max(...held.map(place));
  return steps > 0 ? steps / fact.options.length : null;
};

/** What has to be covered, relative to where it leads. What only time changes moves upward only. */
const scaleDistance = (scale: Scale, cell: number, fact: Fact, answer: Given | undefined): number | null => {
  const ends = intervalOf(scale.fact, answer, { minimum: null, maximum: null });
  const min = scale.cuts[cell - 1]?.at ?? scale.minimum;
  const max = scale.cuts[cell]?.at ?? scale.maximum;
  const isAbove = ends.max !== null && min.gte(ends.max);
  const [here, there] = isAbove ? [ends.max, min] : [ends.min, max];
  if (here === null || there === null) return null;
  if (!isAbove && fact.mutability === 'time-only') return null;
  const gap = there.minus(here).abs();
  if (fact.kind === 'date') return gap.dividedBy(365).toNumber();
  const size = there.abs().gt(here.abs()) ? there.abs() : here.abs();
  return size.isZero() ? 0 : gap.dividedBy(size).toNumber();
};
