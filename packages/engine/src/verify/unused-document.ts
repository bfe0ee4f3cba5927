import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A document that no clause quotes. */
export const unusedDocument: Check = ({ pack }) => {
  const used = new Set(pack.clauses.map(({ document }) => document));
  return pack.documents.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          finding('verify/unused-document', ['documents', index], id, {
            expected: 'a clause that quotes the document',
            received: 'none',
            hint: 'quote it, or drop it',
          }),
        ],
  );
};
