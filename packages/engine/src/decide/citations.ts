import type { Citation } from '../language/citation.ts';
import type { Clause, SourceDocument } from '../language/document.ts';
import type { Pack } from '../language/pack.ts';
import { canonicalJson, type Json } from '../value/canonical-json.ts';
import { present } from '../value/present.ts';
import type { ResolvedCitation } from './report.ts';

/**
 * Looks citations up in the pack, so that a report stands without it. Each is looked up once: the same citation is the
 * same object in every report, and the same list the same list. One of a clause that the pack lacks, which only somebody else's
 * can be, is left out.
 */
export const citationResolver = (pack: Pack): ((cites: readonly Citation[]) => readonly ResolvedCitation[]) => {
  const clauses = new Map(pack.clauses.map((clause) => [clause.id, clause]));
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const lookUp = (citation: Citation, clause: Clause): ResolvedCitation => {
    const { id, title, issuer, documentNumber, date, dateInference } = documents.get(clause.document) as SourceDocument;
    const { quote, offset, grade } = clause;
    return present<ResolvedCitation>({
      ...citation,
      document: id,
      title,
      issuer,
      documentNumber,
      date,
      dateInference,
      quote,
      offset,
      grade,
    });
  };
  const known = new Map<string, ResolvedCitation>();
  const resolveOne = (citation: Citation): readonly ResolvedCitation[] => {
    const clause = clauses.get(citation.clause);
    if (clause === undefined) return [];
    const key = canonicalJson(citation as unknown as Json);
    const found = known.get(key) ?? lookUp(citation, clause);
    known.set(key, found);
    return [found];
  };
  const lists = new WeakMap<readonly Citation[], readonly ResolvedCitation[]>();
  return (cites) => {
    const known = lists.get(cites);
    if (known !== undefined) return known;
    const found = cites.flatMap(resolveOne);
    lists.set(cites, found);
    return found;
  };
};

/** Each once, in the order of first use; the resolver gives one object for one citation. */
export const distinct = (citations: readonly ResolvedCitation[]): ResolvedCitation[] => [...new Set(citations)];
