import { type Condition, citationsOf, conditionsIn, type Incentive, type Pack, type Result } from '@huice/engine';
import type { FacetId } from './facet.ts';

/** One incentive as the list shows it: what the pack says, and what comes of it on the day and for the answers given. */
export interface Entry {
  readonly pack: Pack;
  /** As it stands on the day. */
  readonly incentive: Incentive;
  readonly result: Result;
  /** The day. */
  readonly asOf: string;
}

/** The question of the pack that asks for the fields of business, as `place` asks for the place. */
export const fieldFact = 'fields';

/** Stands for an incentive whose condition names no field. */
export const anyField = 'any';

/** Stands for an incentive that was to be looked at again by now, whatever its validity. */
export const reviewDue = 'review-due';

/** What an incentive counts under, facet by facet. Under “grade” it counts once for each grade that its condition and amount cite. */
export const facetValues = (entry: Entry, answered: boolean): Readonly<Record<FacetId, readonly string[]>> => {
  const { incentive, result, asOf } = entry;
  const { reviewBy } = incentive;
  const fields = fieldsRead(incentive.condition);
  return {
    status: answered ? [result.status] : [],
    place: [incentive.place],
    field: fields.length === 0 ? [anyField] : fields,
    instrument: [incentive.instrument],
    validity: [result.validity.state, ...(reviewBy !== undefined && reviewBy <= asOf ? [reviewDue] : [])],
    grade: gradesOf(entry),
  };
};

/** The grades of the passages on which the condition and the amount rest, each once. */
export const gradesOf = ({ pack, incentive, result }: Entry): readonly string[] => {
  const clauses = new Set(citationsOf(incentive, pack).condition.map(({ clause }) => clause));
  const resting = [...result.citations.filter(({ clause }) => clauses.has(clause)), ...result.amount.citations];
  return [...new Set(resting.map(({ grade }) => grade))];
};

const fieldsRead = (condition: Condition): readonly string[] => {
  if (condition.kind === 'not') return [];
  const parts = conditionsIn(condition);
  if (parts.length > 0) return [...new Set(parts.flatMap(fieldsRead))];
  return 'options' in condition && condition.fact === fieldFact ? condition.options : [];
};
