import type { ResolvedCitation } from '@huice/engine';

/** A clause as a reader meets it: once, with all the words in it that support something, and how they were read. */
export interface Source {
  readonly number: number;
  readonly clause: ResolvedCitation;
  readonly words: readonly string[];
  readonly inferences: readonly NonNullable<ResolvedCitation['inference']>[];
}

/** By clause id. Clauses of one document stand together, documents in the order in which they are first cited. */
export const sourcesOf = (citations: readonly ResolvedCitation[]): ReadonlyMap<string, Source> => {
  const clauses = groupBy(citations, ({ clause }) => clause);
  const documents = groupBy([...clauses.values()], ([first]) => first?.document ?? '');
  return new Map(
    [...documents.values()].flat().flatMap((cited, index) => {
      const [clause] = cited;
      if (clause === undefined) return [];
      const words = new Set(cited.flatMap((one) => one.words ?? []));
      const inferences = new Map(
        cited.flatMap(({ inference }) => (inference === undefined ? [] : [[inference.en, inference]])),
      );
      return [[clause.clause, { number: index + 1, clause, words: [...words], inferences: [...inferences.values()] }]];
    }),
  );
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};
