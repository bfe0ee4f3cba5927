import type { Status } from '@huice/engine';
import { validityLabel } from '@huice/engine/wording';
import { companyLines, lineAt } from '../screening/company-lines.ts';
import { incentiveAt, statusAt } from '../screening/incentive-at.ts';
import type { Screened } from '../screening/screened.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import type { ExportContext } from './export-context.ts';
import type { Scope } from './export-scope.ts';
import { ownHeadings } from './own-headings.ts';

/** A row per company; a column per incentive holds the status in words, what has ended last and marked so. */
export const matrixSheet = (screened: Screened, scope: Scope, context: ExportContext): Sheet => {
  const { pack, say, locale } = context;
  const { incentives: shown } = scope;
  const own = ownHeadings(screened, context);
  const titles = shown.map((at) => {
    const { title } = incentiveAt(pack, screened, at);
    const state = screened.validity[at]?.state ?? 'unconfirmed';
    return state === 'in-force' ? title[locale] : `${title[locale]} [${validityLabel(state, locale)}]`;
  });
  const statuses: readonly Status[] = ['eligible', 'conditional', 'undetermined', 'ineligible'];
  const words = Object.fromEntries(statuses.map((status) => [status, say(`status.${status}-short`)])) as Record<
    Status,
    string
  >;
  const counts = statuses.map((status) => say('batch.export.count', { status: say(`status.${status}-short`) }));
  const lines = companyLines(screened, shown, context.together);
  return {
    name: say('batch.export.matrix'),
    rows: [
      [
        say('batch.export.row'),
        say('batch.columns.name'),
        ...own,
        ...counts,
        say('batch.export.at-least'),
        say('batch.export.if-judged'),
        say('batch.export.unread'),
        ...titles,
      ],
      ...scope.companies.map((index): readonly Cell[] => {
        const { row, name, counts: of, atLeast, ifJudged, problems } = lineAt(screened, lines, index);
        return [
          row,
          name,
          ...screened.companies.ownOf(index),
          ...statuses.map((status) => of[status]),
          atLeast === null ? null : atLeast.toNumber(),
          ifJudged === null ? null : ifJudged.toNumber(),
          problems,
          ...shown.map((at) => words[statusAt(screened, index, at)]),
        ];
      }),
    ],
    widths: [6, 32, ...own.map(() => 18), 8, 8, 8, 8, 16, 16, 8, ...shown.map(() => 14)],
  };
};
