import type { Citation, Citations } from '../language/citation.ts';
import type { Clause, SourceDocument } from '../language/document.ts';
import type { Pack } from '../language/pack.ts';
import type { CitedDate, Validity } from '../language/validity.ts';
import type { ResolvedCitation } from './report.ts';

/** Looks citations up in the pack, so that a report stands without it. */
export const citationResolver = (pack: Pack): ((cites: Citations) => readonly ResolvedCitation[]) => {
  const clauses = new Map(pack.clauses.map((clause) => [clause.id, clause]));
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const resolveOne = (citation: Citation): ResolvedCitation => {
    const clause = clauses.get(citation.clause) as Clause;
    const document = documents.get(clause.document) as SourceDocument;
    return {
      ...citation,
      document: document.id,
      title: document.title,
      issuer: document.issuer,
      ...(document.documentNumber === undefined ? {} : { documentNumber: document.documentNumber }),
      ...(document.date === undefined ? {} : { date: document.date }),
      quote: clause.quote,
      ...(clause.offset === undefined ? {} : { offset: clause.offset }),
      grade: clause.grade,
    };
  };
  return (cites) => cites.map(resolveOne);
};

/** Every citation that the dates rest on. */
export const validityCites = ({ from, until, repealed, attested, openEnded }: Validity): Citation[] => {
  const dated = [from, until, repealed, ...(attested ?? [])].filter((one): one is CitedDate => one !== undefined);
  return [...dated.flatMap(({ cites }) => cites), ...(openEnded ?? [])];
};

/** Each once, in the order of first use. */
export const distinct = (citations: readonly ResolvedCitation[]): ResolvedCitation[] => {
  const seen = new Map(citations.map((one) => [`${one.clause}\n${one.words ?? ''}\n${one.inference?.en ?? ''}`, one]));
  return [...seen.values()];
};
