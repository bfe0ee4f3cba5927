import type { Incentive, Locale, Pack } from '@huice/engine';
import { describeAmount, gradeLabel, instrumentLabel, validityLabel } from '@huice/engine/wording';
import { citedIn } from '../../citations/cited-in.ts';
import { bookTitle } from '../../citations/source-line.tsx';
import { placeLabel } from '../../results/place-label.ts';
import { findingAt } from '../screening/company-lines.ts';
import { incentiveAt } from '../screening/incentive-at.ts';
import type { Detail, Screened } from '../screening/screened.ts';
import { statusCodes } from '../screening/status-codes.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import { amountCells, amountHeadings } from './amount-cells.ts';
import type { ExportContext } from './export-context.ts';
import type { Scope } from './export-scope.ts';
import { ownHeadings } from './own-headings.ts';

/** A row per company and incentive, amounts as plain numbers in yuan, each kind of amount in a column of its own. */
export const listSheet = (screened: Screened, scope: Scope, context: ExportContext): Sheet => {
  const { pack, say, term, locale } = context;
  const own = ownHeadings(screened, context);
  const labelOf = new Map([...pack.facts, ...pack.judgements].map(({ id, label }) => [id, label[locale]]));
  const names = (ids: readonly string[]) => ids.map((id) => labelOf.get(id) ?? id).join(say('list.separator'));
  // Thousands of companies share a few incentives and details, so each is put into words once.
  const ofIncentive = new Map(
    scope.incentives.map((at) => {
      const incentive = incentiveAt(pack, screened, at);
      const { id, title, place, instrument } = incentive;
      const state = screened.validity[at]?.state ?? 'unconfirmed';
      const head = [title[locale], placeLabel(pack, place, locale), instrumentLabel(instrument, locale)];
      const labels = { head, sources: sourcesOf(pack, incentive, locale), validity: validityLabel(state, locale) };
      return [at, { id, state, ...labels }] as const;
    }),
  );
  const words = new Map(statusCodes.map((status) => [status, say(`status.${status}-short`)]));
  const told = new Map<Detail, readonly Cell[]>();
  const detailCells = (detail: Detail): readonly Cell[] => {
    const known = told.get(detail);
    if (known !== undefined) return known;
    const cells = [
      ...amountCells(detail.amount, say),
      describeAmount(detail.amount, locale),
      names(detail.open),
      names(detail.judgements),
    ];
    told.set(detail, cells);
    return cells;
  };
  const rows = scope.companies.flatMap((company) => {
    const [row, name] = [screened.companies.rowOf(company), screened.companies.nameOf(company)];
    const unread = screened.unread[company] as number;
    const carried = screened.companies.ownOf(company);
    return [...ofIncentive].map(([at, { id, head, state, sources, validity }]): readonly Cell[] => {
      const { status, detail } = findingAt(screened, company, at);
      return [
        row,
        name,
        ...carried,
        ...head,
        words.get(status) ?? null,
        validity,
        ...detailCells(detail),
        unread,
        sources,
        screened.asOf,
        pack.version,
        id,
        status,
        state,
      ];
    });
  });
  return {
    name: say('batch.export.list'),
    rows: [
      [
        say('batch.export.row'),
        say('batch.columns.name'),
        ...own,
        say('batch.summary.incentive'),
        say('batch.filter.place'),
        say('batch.export.instrument'),
        say('batch.filter.status'),
        say('batch.filter.validity'),
        ...amountHeadings(say),
        say('batch.export.amount'),
        say('batch.export.open'),
        say('batch.export.judgements'),
        say('batch.export.unread'),
        term('item.sources'),
        say('as-of.label'),
        say('batch.export.pack'),
        'incentive',
        'status',
        'validity',
      ],
      ...rows,
    ],
    widths: [6, 32, ...own.map(() => 18), 32, 18, 8, 10, 12, 14, 16, 16, 16, 16, 40, 40, 30, 8, 48, 12, 10, 36, 14, 14],
  };
};

/** The documents that an incentive rests on, each with how far it can be relied on. */
const sourcesOf = (pack: Pack, incentive: Incentive, locale: Locale): string => {
  const cited = new Set(citedIn(incentive).map(({ cite }) => cite.clause));
  const documents = new Set(pack.clauses.filter(({ id }) => cited.has(id)).map(({ document }) => document));
  return pack.documents
    .filter(({ id }) => documents.has(id))
    .map(({ title, documentNumber, grade }) =>
      [bookTitle(title), documentNumber, `[${gradeLabel(grade, locale)}]`].filter(Boolean).join(' '),
    )
    .join('; ');
};
