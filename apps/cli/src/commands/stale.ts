import type { Result } from '@huice/engine';
import { describeValidity, fill } from '@huice/engine/explain';
import { type StaleList, staleOf } from '@huice/engine/review';
import { complaint, type Outcome } from '../complaint.ts';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, canvasOf, paragraph } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { asJson } from './as-json.ts';
import type { Request, Run } from './command.ts';

/** Time to ask around before something ends. */
const usualDays = 90;

/** What somebody should look at again: what ends within so many days, is past its review, or is in force only as far as anyone knows. */
export const stale: Run<Request> = ({ calculator, options, locale, io }) => {
  const asOf = typeof options['as-of'] === 'string' ? options['as-of'] : io.today();
  const report = calculator.check({}, { asOf });
  const within = daysOf(options.within);
  if (!report.ok || !within.ok)
    return {
      ok: false,
      issues: [
        ...(within.ok ? [] : within.issues),
        ...(report.ok ? [] : report.issues.map((one) => ({ ...one, path: ['--as-of'] }))),
      ],
    };
  const list = staleOf(calculator.pack, report.value, within.value);
  if (options.json === true) return { ok: true, value: asJson(list) };
  const byId = new Map(report.value.results.map((one) => [one.incentive, one]));
  return { ok: true, value: renderStale(list, byId, canvasOf(io, locale)) };
};

const daysOf = (within: string | true | undefined): Outcome<number> => {
  if (typeof within !== 'string') return { ok: true, value: usualDays };
  if (/^\d{1,4}$/.test(within)) return { ok: true, value: Number(within) };
  return {
    ok: false,
    issues: [complaint('cli/wrong-value', within, '0–9999', { option: '--within', known: '0–9999' })],
  };
};

const renderStale = (
  { asOf, until, stale: found }: StaleList,
  results: ReadonlyMap<string, Result>,
  canvas: Canvas,
): string => {
  const words = catalogue[canvas.locale].stale;
  const heading = fill(found.length === 0 ? words.nothing : words.heading, {
    asOf,
    until,
    count: String(found.length),
  });
  return [
    paragraph(canvas, 0, [], [span(heading, 'strong')]),
    ...found.map(({ incentive, why, date }) => {
      const { title, validity } = results.get(incentive) as Result;
      const about = [fill(words[why], { date: date ?? undefined }), describeValidity(validity, canvas.locale)];
      return (
        paragraph(canvas, 2, [], [span(title[canvas.locale], 'strong'), span(` ${incentive}`, 'faint')]) +
        paragraph(canvas, 4, [], [span(about.join(' · '))])
      );
    }),
  ].join('');
};
