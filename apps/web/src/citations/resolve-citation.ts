import type { Citation, ResolvedCitation } from '@huice/engine';
import type { Shelf } from '../state/pack-context.ts';

/** What a report carries for each citation, for those that stand in the pack only; null when the pack lacks the passage. */
export const resolveCitation = (
  { clauses, documents }: Pick<Shelf, 'clauses' | 'documents'>,
  cite: Citation,
): ResolvedCitation | null => {
  const clause = clauses.get(cite.clause);
  const document = clause === undefined ? undefined : documents.get(clause.document);
  if (clause === undefined || document === undefined) return null;
  return {
    ...cite,
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
