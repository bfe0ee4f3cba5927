import type { Condition } from './condition.ts';
import type { ChoiceFact, Fact } from './fact.ts';
import type { Pack } from './pack.ts';
import { asFact, type Term } from './term.ts';

/** What a condition may name: facts by id, terms among them as the facts that they are named for. */
export const figuresOf = ({ facts, terms = [] }: Pick<Pack, 'facts' | 'terms'>): ReadonlyMap<string, Fact> => {
  const all = new Map(facts.map((fact) => [fact.id, fact]));
  for (const term of terms) all.set(term.id, asFact(term, all));
  return all;
};

/** The facts that a figure is worked out of; a fact is its own. */
export const partsOf = (id: string, terms: ReadonlyMap<string, Term>): readonly string[] => {
  const term = terms.get(id);
  return term === undefined ? [id] : [...term.facts, ...(term.over ?? [])];
};

/** The conditions that one is made of, each with its place in it; what a definition says is none of its parts. */
export const conditionPlaces = (condition: Condition): readonly (readonly [Condition, ...(string | number)[]])[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'at-least-n':
      return condition.of.map((one, at) => [one, 'of', at]);
    case 'not':
      return [[condition.of, 'of']];
    case 'points':
      return condition.indicators.flatMap(({ grades }, at) =>
        grades.map(({ when }, grade) => [when, 'indicators', at, 'grades', grade, 'when'] as const),
      );
    default:
      return [];
  }
};

/** The conditions directly below this one: of a group, or of the grades of points; none below a leaf. */
export const conditionsIn = (condition: Condition): readonly Condition[] =>
  conditionPlaces(condition).map(([one]) => one);

/** An option with all those that lie within it, as far as the fact has options. */
export const optionsWithin = (
  { options }: Pick<ChoiceFact, 'options'>,
  wanted: readonly string[],
): ReadonlySet<string> => {
  const within = new Set(wanted);
  for (let size = -1; size < within.size; ) {
    size = within.size;
    for (const { id, within: above } of options) if (above !== undefined && within.has(above)) within.add(id);
  }
  return within;
};
