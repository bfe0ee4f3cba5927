import { type Interval, intervalOf } from '../decide/interval.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import type { Given } from '../decide/report.ts';
import type { Scale } from '../diagram/scale.ts';
import { NO, type Variable, YES } from '../diagram/variables.ts';
import { unreachable } from '../issue.ts';
import type { ChoiceFact, Fact } from '../language/fact.ts';

/** May this fact move to this cell at all, and how far is it? `null` when it cannot. Zero when it may be there already. */
export const distance = (
  variable: Exclude<Variable, { kind: 'judgement' }>,
  cell: number,
  isPossible: boolean,
  fact: Fact,
  { given }: Knowledge,
): number | null => {
  if (isPossible) return 0;
  if (fact.mutability === 'immutable') return null;
  const answer = given.get(fact.id);
  switch (variable.kind) {
    case 'boolean':
      return cell === YES || cell === NO ? 1 : null;
    case 'member':
      return fact.mutability === 'time-only' ? null : 1;
    case 'choice':
      return stageDistance(fact as ChoiceFact, variable.options[cell] as string, answer);
    case 'scale':
      return scaleDistance(variable.scale, cell, fact, answer);
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
  const { min, max } = cellEnds(scale, cell);
  const isAbove = ends.max !== null && min?.gte(ends.max) === true;
  const [here, there] = isAbove ? [ends.max, min] : [ends.min, max];
  if (here === null || there === null) return null;
  if (!isAbove && fact.mutability === 'time-only') return null;
  const gap = there.minus(here).abs();
  if (fact.kind === 'date') return gap.dividedBy(365).toNumber();
  const size = there.abs().gt(here.abs()) ? there.abs() : here.abs();
  return size.isZero() ? 0 : gap.dividedBy(size).toNumber();
};

/** The bounds of a cell: its cuts, or the fact's own bounds. */
const cellEnds = (scale: Scale, cell: number): Interval => ({
  min: scale.cuts[cell - 1]?.at ?? scale.minimum,
  max: scale.cuts[cell]?.at ?? scale.maximum,
});
