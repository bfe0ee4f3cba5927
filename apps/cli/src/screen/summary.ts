import type { Pack, Status } from '@huice/engine';
import { fill, statusLabel } from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { statusMarks } from '../report/status-marks.ts';
import { type Canvas, paragraph, widthOf } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import type { PlannedColumn } from './plan-columns.ts';
import type { Totals } from './totals.ts';

/** Those that may have something first. */
export const statusOrder: readonly Status[] = ['eligible', 'conditional', 'undetermined', 'ineligible'];

export interface Told {
  readonly totals: Totals;
  readonly pack: Pack;
  readonly asOf: string;
  readonly out: string;
  /** Where the refused companies are told; undefined where none was refused. */
  readonly errors: string | undefined;
  /** What the columns of a table were taken for. */
  readonly columns: readonly PlannedColumn[];
}

/** How a registry came out: a line for each incentive, with how many companies have each status. */
export const renderSummary = ({ totals, pack, asOf, out, errors, columns }: Told, canvas: Canvas): string => {
  const { locale } = canvas;
  const words = catalogue[locale].screen;
  const titles = new Map(pack.incentives.map(({ id, title }) => [id, title[locale]]));
  const heading = fill(words.heading, { count: String(totals.decided), asOf, file: out });
  const refused = errors === undefined ? [] : [fill(words.refused, { count: String(totals.refused), file: errors })];
  const read = columns.flatMap(({ heading: name, fact }) =>
    fact === null ? [] : [fill(words.column, { column: name, fact: fact.label[locale] })],
  );
  const aside = columns.flatMap(({ heading: name, fact, isId, likely }) =>
    fact !== null || isId ? [] : [likely === null ? name : fill(words.likely, { column: name, fact: likely })],
  );
  const columnWords = [
    ...(read.length === 0 ? [] : [fill(words.columns, { columns: read.join(words.separator) })]),
    ...(aside.length === 0 ? [] : [fill(words.aside, { columns: aside.join(words.separator) })]),
  ];
  const heads = statusOrder.map((status) => `${statusMarks[status]} ${statusLabel(status, locale)}`);
  const wide = heads.map((head, at) =>
    Math.max(
      widthOf([span(head)]),
      ...Object.values(totals.byIncentive).map((one) => String(one[statusOrder[at] as Status]).length),
    ),
  );
  const cells = (texts: readonly string[]) =>
    texts.map((text, at) => `${' '.repeat((wide[at] as number) - widthOf([span(text)]))}${text}`).join('  ');
  return [
    paragraph(canvas, 0, [], [span(heading, 'strong')]),
    ...[...refused, ...columnWords].map((text) => paragraph(canvas, 0, [], [span(text)])),
    `${canvas.paint([span(cells(heads), 'faint')])}\n`,
    ...Object.entries(totals.byIncentive).map(([id, counts]) => {
      const numbers = cells(statusOrder.map((status) => String(counts[status])));
      return `${canvas.paint([span(`${numbers}  `), span(titles.get(id) ?? id, 'strong'), span(` ${id}`, 'faint')])}\n`;
    }),
  ].join('');
};
