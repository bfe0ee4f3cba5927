import type { Citation, CitingPart, Incentive, SourceDocument } from '@huice/engine';
import { gradeLabel, validityLabel } from '@huice/engine/wording';
import { citedIn } from '../../citations/cited-in.ts';
import { bookTitle } from '../../citations/source-line.tsx';
import { incentiveAt } from '../screening/incentive-at.ts';
import type { Screened } from '../screening/screened.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import type { ExportContext } from './export-context.ts';
import type { Scope } from './export-scope.ts';

/** Per incentive, the very words that its condition, its amount and its dates rest on, and whose they are. */
export const sourcesSheet = (screened: Screened, { incentives }: Scope, context: ExportContext): Sheet => {
  const { pack, say, term, locale } = context;
  const lineOf = lineWriter(context);
  return {
    name: say('batch.export.sources'),
    rows: [
      [
        say('batch.summary.incentive'),
        say('batch.filter.validity'),
        say('batch.export.part'),
        term('found.quote'),
        say('batch.export.words'),
        term('citation.inference'),
        say('batch.export.document'),
        term('record.number'),
        term('record.issuer'),
        term('record.date'),
        term('record.grade'),
        term('record.url'),
        term('record.caution'),
        'incentive',
        'clause',
      ],
      ...incentives.flatMap((at) => {
        const incentive = incentiveAt(pack, screened, at);
        const state = validityLabel(screened.validity[at]?.state ?? 'unconfirmed', locale);
        return distinct(incentive).map(({ part, cite }) => [
          incentive.title[locale],
          state,
          term(`cited.${part}`),
          ...lineOf(cite),
          incentive.id,
          cite.clause,
        ]);
      }),
    ],
    widths: [32, 10, 12, 60, 32, 32, 36, 20, 24, 12, 16, 30, 40, 36, 24],
  };
};

/** A date that the document does not bear is never written as if it did. */
const dateOf = (document: SourceDocument | undefined, term: ExportContext['term']): string | null => {
  if (document?.date === undefined) return null;
  return document.dateInference === undefined ? document.date : term('citation.inferred-date', { date: document.date });
};

const lineWriter = ({ pack, term, locale }: ExportContext): ((cite: Citation) => readonly Cell[]) => {
  const clauses = new Map(pack.clauses.map((one) => [one.id, one]));
  const documents = new Map(pack.documents.map((one) => [one.id, one]));
  return ({ clause: id, words = null, inference }) => {
    const clause = clauses.get(id);
    const document = documents.get(clause?.document ?? '');
    return [
      clause?.quote ?? null,
      words,
      inference?.[locale] ?? null,
      document === undefined ? null : bookTitle(document.title),
      document?.documentNumber ?? null,
      document?.issuer ?? null,
      dateOf(document, term),
      clause === undefined ? null : gradeLabel(clause.grade, locale),
      document?.url ?? null,
      document?.caution?.[locale] ?? null,
    ];
  };
};

/** One passage may carry several leaves of a condition by the same words. */
const distinct = (incentive: Incentive): readonly { readonly part: CitingPart; readonly cite: Citation }[] => {
  const seen = new Set<string>();
  return citedIn(incentive).filter(({ part, cite }) => {
    const key = JSON.stringify([part, cite.clause, cite.words, cite.inference]);
    return !seen.has(key) && seen.add(key);
  });
};
