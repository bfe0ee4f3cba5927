import type { Citation } from '../language/citation.ts';
import type { Clause } from '../language/document.ts';

/** What each citation was made from. A citation names its clause by id alone, since it is JSON. */
const clauseOf = new WeakMap<object, Clause>();

/** Ties to a clause, and to the words in it that say so. `words` must stand in the quote; parsing the pack checks it. */
export const cite = (clause: Clause, how: Omit<Citation, 'clause'> = {}): Citation => {
  const citation = { clause: clause.id, ...how };
  clauseOf.set(citation, clause);
  return citation;
};

/** The clauses of all citations made by `cite` in any part of `written`, in the order in which they are first cited. */
export const clausesCitedIn = (written: unknown): readonly Clause[] => {
  // By identity: two clauses of one id are both kept, and refused when the pack is parsed.
  const cited = new Set<Clause>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const clause = clauseOf.get(part);
    if (clause !== undefined) cited.add(clause);
    else for (const within of Object.values(part)) visit(within);
  };
  visit(written);
  return [...cited];
};
