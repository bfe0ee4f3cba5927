import {
  type AmountResult,
  describeAmount,
  instrumentLabel,
  type Locale,
  type Pack,
  type Status,
  statusCodes,
  validityLabel,
} from '@huice/engine';
import { placeLabel } from '../results/place-label.ts';
import { amountCells, amountHeadings } from './amount-cells.ts';
import { companyLines, findingAt } from './company-lines.ts';
import { describeProblem } from './describe-problem.ts';
import { noFilter, shownIncentives } from './filter.ts';
import type { BareAmount, Screened } from './screened.ts';
import type { Cell, Sheet } from './sheet.ts';
import type { BatchSay } from './words/batch-words.ts';

export interface ExportContext {
  readonly pack: Pack;
  /** The file's column headings. */
  readonly header: readonly string[];
  readonly say: BatchSay;
  readonly locale: Locale;
}

/** A row per company; a column per incentive holds the status in words, what has ended last and marked so. */
export const matrixSheet = (screened: Screened, { pack, say, locale }: ExportContext): Sheet => {
  const shown = shownIncentives(screened, pack, noFilter);
  const titles = shown.map((at) => {
    const { title } = incentiveOf(pack, screened, at);
    const state = screened.validity[at]?.state ?? 'unconfirmed';
    return state === 'in-force' ? title[locale] : `${title[locale]} [${validityLabel(state, locale)}]`;
  });
  const statuses: readonly Status[] = ['eligible', 'conditional', 'undetermined', 'ineligible'];
  const counts = statuses.map((status) => say('batch.export.count', { status: say(`status.${status}-short`) }));
  const lines = companyLines(screened, shown);
  return {
    name: say('batch.export.matrix'),
    rows: [
      [
        say('batch.export.row'),
        say('batch.columns.name'),
        ...counts,
        say('batch.export.at-least'),
        say('batch.export.if-judged'),
        say('batch.export.unread'),
        ...titles,
      ],
      ...lines.map(({ index, row, name, counts: of, atLeast, ifJudged, problems }): readonly Cell[] => [
        row,
        name,
        ...statuses.map((status) => of[status]),
        atLeast === null ? null : atLeast.toNumber(),
        ifJudged === null ? null : ifJudged.toNumber(),
        problems,
        ...shown.map((at) => say(`status.${statusAt(screened, index, at)}-short`)),
      ]),
    ],
    widths: [6, 32, 8, 8, 8, 8, 16, 16, 8, ...shown.map(() => 14)],
  };
};

/** A row per company and incentive, amounts as plain numbers in yuan, each kind of amount in a column of its own. */
export const listSheet = (screened: Screened, { pack, say, locale }: ExportContext): Sheet => {
  const shown = shownIncentives(screened, pack, noFilter);
  const labelOf = new Map([...pack.facts, ...pack.judgements].map(({ id, label }) => [id, label[locale]]));
  const names = (ids: readonly string[]) => ids.map((id) => labelOf.get(id) ?? id).join(say('list.separator'));
  const rows = screened.companies.flatMap(({ row, name, problems }, company) =>
    shown.map((at): readonly Cell[] => {
      const { status, detail } = findingAt(screened, company, at);
      const { id, title, place, instrument } = incentiveOf(pack, screened, at);
      const state = screened.validity[at]?.state ?? 'unconfirmed';
      return [
        row,
        name,
        title[locale],
        placeLabel(pack, place, locale),
        instrumentLabel(instrument, locale),
        say(`status.${status}-short`),
        validityLabel(state, locale),
        ...amountCells(detail.amount, say),
        describeAmount(cited(detail.amount), locale),
        names(detail.open),
        names(detail.judgements),
        problems.length,
        screened.asOf,
        id,
        status,
        state,
      ];
    }),
  );
  return {
    name: say('batch.export.list'),
    rows: [
      [
        say('batch.export.row'),
        say('batch.columns.name'),
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
        say('as-of.label'),
        'incentive',
        'status',
        'validity',
      ],
      ...rows,
    ],
    widths: [6, 32, 32, 18, 8, 10, 12, 14, 16, 16, 16, 16, 40, 40, 30, 8, 12, 36, 14, 14],
  };
};

/** What every figure rests on, so that a file passed on still says what it is. */
export const aboutSheet = (
  screened: Screened,
  digest: string,
  { pack, say }: ExportContext,
  isListLeftOut = false,
): Sheet => ({
  name: say('batch.export.about'),
  rows: [
    [say('batch.export.about'), null],
    [say('as-of.label'), screened.asOf],
    [say('brief.pack', { id: pack.id, version: pack.version, digest }), null],
    ...(isListLeftOut ? [[say('batch.export.no-list'), null]] : []),
    [say('batch.export.read-caps'), null],
    [say('batch.export.read-ended'), null],
    [say('batch.export.read-unread'), null],
    [say('disclaimer.text'), null],
  ],
  widths: [100, 16],
});

export const problemSheet = (screened: Screened, { pack, header, say, locale }: ExportContext): Sheet => ({
  name: say('batch.problems.file'),
  rows: [
    [
      say('batch.export.row'),
      say('batch.columns.name'),
      say('batch.export.column'),
      say('batch.export.text'),
      say('batch.export.mend'),
    ],
    ...screened.companies.flatMap(({ row, name, problems }) =>
      problems.map((problem): readonly Cell[] => {
        const fact = pack.facts.find(({ id }) => id === problem.fact);
        const what = fact === undefined ? '' : describeProblem(problem, fact, say, locale);
        return [row, name, header[problem.column] ?? '', problem.text, what];
      }),
    ),
  ],
  widths: [6, 32, 24, 24, 80],
});

const statusAt = ({ codes, incentives }: Screened, company: number, incentive: number): Status =>
  statusCodes[codes[company * incentives.length + incentive] as number] as Status;

const incentiveOf = (pack: Pack, screened: Screened, at: number) =>
  pack.incentives.find(({ id }) => id === screened.incentives[at]) as Pack['incentives'][number];

/** As `describeAmount` takes it, which has no use for citations. */
const cited = ({ parts, ...amount }: BareAmount): AmountResult => ({
  ...amount,
  citations: [],
  ...(parts === undefined ? {} : { parts: parts.map(cited) }),
});
