import type { Citation, CitingPart, Clause, Incentive, Pack, ResolvedCitation } from '@huice/engine';
import { citedIn } from '../../citations/cited-in.ts';
import type { PackIndex } from '../../state/pack-context.ts';

/** A passage of a document and everything that rests on it. */
export interface CitedPassage {
  readonly clause: Clause;
  readonly uses: readonly ResolvedCitation[];
  readonly by: readonly { readonly incentive: Incentive; readonly parts: readonly CitingPart[] }[];
}

/** The passages held of a document, in the order in which they stand in it. */
export const passagesOf = (
  packIndex: Pick<PackIndex, 'pack' | 'calculator'>,
  document: string,
): readonly CitedPassage[] => {
  const cited = packIndex.pack.incentives.map((incentive) => ({ incentive, cites: citedIn(incentive) }));
  return packIndex.pack.clauses
    .filter((clause) => clause.document === document)
    .toSorted((one, other) => (one.offset ?? Number.MAX_SAFE_INTEGER) - (other.offset ?? Number.MAX_SAFE_INTEGER))
    .map((clause) => {
      const by = cited.flatMap(({ incentive, cites }) => {
        const parts = cites.filter(({ cite }) => cite.clause === clause.id).map(({ part }) => part);
        return parts.length === 0 ? [] : [{ incentive, parts: [...new Set(parts)] }];
      });
      const cites = cited
        .flatMap((one) => one.cites.map(({ cite }) => cite))
        .filter((cite) => cite.clause === clause.id);
      return { clause, uses: packIndex.calculator.sources(distinct(cites)), by };
    });
};

const distinct = (cites: readonly Citation[]): readonly Citation[] =>
  cites.filter((one, at) => cites.findIndex((other) => other.words === one.words) === at);

/** How many incentives cite a document. */
export const citingCount = (pack: Pack, document: string): number => {
  const clauses = new Set(pack.clauses.filter((clause) => clause.document === document).map(({ id }) => id));
  return pack.incentives.filter((incentive) => citedIn(incentive).some(({ cite }) => clauses.has(cite.clause))).length;
};
