import type { Combination, Nearest, Pack, Report, Result, Status, Tie } from '@huice/engine';
import { describeDate, fill, statusLabel } from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph, rule } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { byValidity, statusOrder } from './prospect.ts';
import { renderPast, renderResult } from './render-result.ts';
import { renderTotals } from './render-totals.ts';
import { statusMarks } from './status-marks.ts';

/** What stands beside the report. */
export interface About {
  /** By incentive id. */
  readonly nearest: ReadonlyMap<string, Nearest>;
  readonly together: Combination;
  readonly ties: readonly Tie[];
}

/**
 * A report to read: what can be had together; what may be had, grouped by status, each with what would change it; then, apart,
 * what has ended; then what this is not.
 */
export const renderReport = (report: Report, pack: Pack, canvas: Canvas, about: About): string => {
  const words = catalogue[canvas.locale].report;
  const current = report.results.filter(({ validity }) => validity.state !== 'ended');
  const past = report.results.filter(({ validity }) => validity.state === 'ended');
  const groups = statusOrder.flatMap((status) => {
    const results = current.filter((result) => result.status === status).sort(byValidity);
    return results.length === 0 ? [] : [renderGroup(canvas, pack, status, results, about)];
  });
  const heading = fill(words.heading, {
    title: pack.title[canvas.locale],
    version: pack.version,
    asOf: describeDate(report.asOf, canvas.locale),
  });
  return [
    paragraph(canvas, 0, [], [span(heading, 'strong')]),
    paragraph(canvas, 0, [], [span(countsOf(current, past, canvas), 'faint')]),
    renderTotals(about.together, pack, canvas),
    report.results.length === 0 ? `\n${paragraph(canvas, 0, [], [span(words.nothing)])}` : '',
    ...groups,
    past.length === 0 ? '' : renderHistory(canvas, pack, past),
    `\n${rule(canvas)}`,
    paragraph(canvas, 0, [], [span(words.legend, 'faint')]),
    paragraph(canvas, 0, [], [span(words.disclaimer, 'faint')]),
  ].join('');
};

/** `等主管部门认定 3 · 还缺您的回答 8 · 历史 6` */
const countsOf = (current: readonly Result[], past: readonly Result[], { locale }: Canvas): string =>
  [
    ...statusOrder.map(
      (status) => [statusLabel(status, locale), current.filter((result) => result.status === status).length] as const,
    ),
    [catalogue[locale].report.past, past.length] as const,
  ]
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${count}`)
    .join(' · ');

const renderGroup = (
  canvas: Canvas,
  pack: Pack,
  status: Status,
  results: readonly Result[],
  { nearest, ties }: About,
): string => {
  const title = `${statusMarks[status]} ${statusLabel(status, canvas.locale)} (${results.length})`;
  return [
    `\n${canvas.paint([span(title, status)])}\n${rule(canvas)}`,
    results
      .map((result) => renderResult(canvas, pack, result, { nearest: nearest.get(result.incentive), ties }))
      .join('\n'),
  ].join('');
};

const renderHistory = (canvas: Canvas, pack: Pack, results: readonly Result[]): string => {
  const title = `${catalogue[canvas.locale].report.history} (${results.length})`;
  return [
    `\n${paragraph(canvas, 0, [], [span(title, 'strong')])}${rule(canvas)}`,
    results.map((result) => renderPast(canvas, pack, result)).join('\n'),
  ].join('');
};
