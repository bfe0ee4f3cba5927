import type { Clause, SourceDocument } from '../language/document.ts';
import { boundsOf, type Fact, isRare, type Judgement } from '../language/fact.ts';
import type { SharedCap } from '../language/incentive.ts';
import { canonicalJson, type Json } from '../value/canonical-json.ts';
import { sortedBy } from '../value/sorted-by.ts';
import type { ListChange, PartChange } from './comparison.ts';
import { fieldChanges, normalFigure, Whole } from './field-changes.ts';

/** The two sides of a part: what can change results or what they rest on, and how it is worded. */
type Sides = { readonly meaning: object; readonly wording: object };

/** What became of a list of parts that are known by their ids; their order means nothing. */
export const listChange = <T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  sidesOf: (part: T) => Sides,
): ListChange => {
  const old = new Map(before.map((part) => [part.id, part]));
  const now = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((part): PartChange[] => {
    const was = old.get(part.id);
    if (was === undefined) return [];
    const [one, other] = [sidesOf(was), sidesOf(part)];
    const meaning = fieldChanges(one.meaning, other.meaning);
    const wording = fieldChanges(one.wording, other.wording);
    return meaning.length + wording.length === 0 ? [] : [{ id: part.id, meaning, wording }];
  });
  return {
    added: after.flatMap(({ id }) => (old.has(id) ? [] : [id])).sort(),
    removed: before.flatMap(({ id }) => (now.has(id) ? [] : [id])).sort(),
    changed: changed.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

export const factSides = (fact: Fact): Sides => {
  const { kind, mutability, group, label, question, why, whereFound } = fact;
  // Which questions come first, and no answer, depends on what is rare.
  const wording = { group, label, question, why, whereFound, rare: isRare(fact), origin: fact.origin };
  if ('options' in fact) {
    const ids = fact.options.map(({ id }) => id);
    const isOrdered = fact.kind === 'choice' && fact.ordered === true;
    return {
      meaning: { kind, mutability, ordered: isOrdered, options: new Whole(isOrdered ? ids : ids.sort()) },
      wording: { ...wording, options: Object.fromEntries(fact.options.map((option) => [option.id, option.label])) },
    };
  }
  if (fact.kind === 'boolean' || fact.kind === 'date') return { meaning: { kind, mutability }, wording };
  const { minimum, maximum } = boundsOf(fact);
  const bounds = { minimum: normalFigure(minimum), maximum: maximum === null ? null : normalFigure(maximum) };
  if (fact.kind !== 'quantity') return { meaning: { kind, mutability, ...bounds }, wording };
  return {
    meaning: { kind, mutability, ...bounds, whole: fact.whole === true },
    wording: { ...wording, unit: fact.unit },
  };
};

export const judgementSides = ({ reason, label, decidedBy }: Judgement): Sides => ({
  meaning: { reason },
  wording: { label, decidedBy },
});

export const sharedCapSides = ({ value, label, cites }: SharedCap): Sides => ({
  meaning: {
    value: normalFigure(value),
    cites: sortedBy(cites as unknown as readonly Json[], canonicalJson).map((one) => new Whole(one)),
  },
  wording: { label },
});

export const documentSides = ({ dateInference, caution, ...meaning }: SourceDocument): Sides => ({
  meaning,
  wording: { dateInference, caution },
});

export const clauseSides = ({ place, note, ...meaning }: Clause): Sides => ({ meaning, wording: { place, note } });
