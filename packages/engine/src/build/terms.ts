import type { Citations } from '../language/citation.ts';
import type { Condition, Indicator, MeetsCondition, PointsCondition } from '../language/condition.ts';
import type { Definition } from '../language/definition.ts';
import type { Term } from '../language/term.ts';
import type { Text } from '../language/text.ts';
import { ordering } from './facts.ts';
import type { Cny, Count, Ratio } from './values.ts';

/**
 * A figure worked out of facts, with the conditions that compare it:
 * `term('rdShare', { kind: 'ratio', label, facts: ['rdExpense'], over: ['revenue'] }).atLeast(ratio('0.05'), cites)`.
 */
export const term = <const I extends string>(id: I, of: Omit<Term, 'id'>) => ({
  term: { ...of, id } satisfies Term as Term & { readonly id: I },
  ...ordering<Cny | Count | Ratio>(id),
});

/** A condition under a name, and the condition that one meets it. */
export const definition = (id: string, label: Text, condition: Condition, cites: Citations) => ({
  definition: { id, label, condition, cites } satisfies Definition,
  met: (why: Citations): MeetsCondition => ({ kind: 'meets', definition: id, cites: why }),
});

/** What one indicator gives: points to the conditions under which it gives them. */
export const indicator = (
  label: Text,
  grades: Readonly<Record<string, Condition>>,
  more: Pick<Indicator, 'least'> = {},
): Indicator => ({
  label,
  grades: Object.entries(grades).map(([points, when]) => ({ points, when })),
  ...more,
});

/** A score: the points of its indicators come to at least so many; 评分. */
export const points = (
  atLeast: string,
  indicators: readonly [Indicator, ...Indicator[]],
  cites: Citations,
): PointsCondition => ({ kind: 'points', indicators, atLeast, cites });
