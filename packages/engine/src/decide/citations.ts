import type { Citation, Citations } from '../language/citation.ts';
import type { Condition } from '../language/condition.ts';
import type { Clause, SourceDocument } from '../language/document.ts';
import type { Pack } from '../language/pack.ts';
import type { CitedDate, Validity } from '../language/validity.ts';
import { canonicalJson, type Json } from '../value/canonical-json.ts';
import type { ResolvedCitation } from './report.ts';

/**
 * Looks citations up in the pack, so that a report stands without it. Each is looked up once: the same citation is the
 * same object in every report, and the same list the same list.
 */
export const citationResolver = (pack: Pack): ((cites: Citations) => readonly ResolvedCitation[]) => {
  const clauses = new Map(pack.clauses.map((clause) => [clause.id, clause]));
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const lookUp = (citation: Citation): ResolvedCitation => {
    const clause = clauses.get(citation.clause) as Clause;
    const document = documents.get(clause.document) as SourceDocument;
    return {
      ...citation,
      document: document.id,
      title: document.title,
      issuer: document.issuer,
      ...(document.documentNumber === undefined ? {} : { documentNumber: document.documentNumber }),
      ...(document.date === undefined ? {} : { date: document.date }),
      ...(document.dateInference === undefined ? {} : { dateInference: document.dateInference }),
      quote: clause.quote,
      ...(clause.offset === undefined ? {} : { offset: clause.offset }),
      grade: clause.grade,
    };
  };
  const known = new Map<string, ResolvedCitation>();
  const resolveOne = (citation: Citation): ResolvedCitation => {
    const key = canonicalJson(citation as unknown as Json);
    const found = known.get(key) ?? lookUp(citation);
    known.set(key, found);
    return found;
  };
  const lists = new WeakMap<Citations, readonly ResolvedCitation[]>();
  return (cites) => {
    const found = lists.get(cites) ?? cites.map(resolveOne);
    lists.set(cites, found);
    return found;
  };
};

/** The lists of citations in a condition, in the order of writing. */
export const conditionCites = (condition: Condition): readonly Citations[] => {
  if (condition.kind === 'not') return conditionCites(condition.of);
  return 'of' in condition ? condition.of.flatMap(conditionCites) : [condition.cites];
};

/** Every citation that the dates rest on. */
export const validityCites = ({ from, until, repealed, attested, openEnded }: Validity): Citation[] => {
  const dated = [from, until, repealed, ...(attested ?? [])].filter((one): one is CitedDate => one !== undefined);
  return [...dated.flatMap(({ cites }) => cites), ...(openEnded ?? [])];
};

/** Each once, in the order of first use; the resolver gives one object for one citation. */
export const distinct = (citations: readonly ResolvedCitation[]): ResolvedCitation[] => [...new Set(citations)];
