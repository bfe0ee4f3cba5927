import type { Incentive, Result } from '@huice/engine';
import { describeValidity, fill } from '@huice/engine/explain';
import { complaint, type Outcome } from '../complaint.ts';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, canvasOf, paragraph } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { asJson } from './as-json.ts';
import type { Command } from './command.ts';

/** Time to ask around before something ends. */
const usualDays = 90;

interface Stale {
  readonly incentive: string;
  readonly why: 'ended' | 'ends' | 'review' | 'unconfirmed';
  /** The day that it turns on, as far as it is known. */
  readonly date: string | null;
}

/** What somebody should look at again: what ends within so many days, is past its review, or is in force only as far as anyone knows. */
export const stale: Command = {
  name: 'stale',
  files: [],
  options: ['as-of', 'within', 'json'],
  run: ({ calculator, options, locale, io }) => {
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
    const { pack } = calculator;
    const until = later(report.value.asOf, within.value);
    const found = report.value.results.flatMap((result) => {
      const incentive = pack.incentives.find(({ id }) => id === result.incentive) as Incentive;
      return staleOf(result, incentive, report.value.asOf, until);
    });
    if (options.json === true) return { ok: true, value: asJson({ asOf: report.value.asOf, until, stale: found }) };
    const byId = new Map(report.value.results.map((one) => [one.incentive, one]));
    return { ok: true, value: renderStale(found, byId, { asOf: report.value.asOf, until }, canvasOf(io, locale)) };
  },
};

const daysOf = (within: string | true | undefined): Outcome<number> => {
  if (typeof within !== 'string') return { ok: true, value: usualDays };
  if (/^\d{1,4}$/.test(within)) return { ok: true, value: Number(within) };
  return {
    ok: false,
    issues: [complaint('cli/wrong-value', within, '0–9999', { option: '--within', known: '0–9999' })],
  };
};

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const staleOf = ({ incentive, validity }: Result, of: Incentive, asOf: string, until: string): readonly Stale[] => {
  const end = [validity.until, validity.repealed].filter((date) => date !== null).sort()[0] ?? null;
  const found: Stale[] = [];
  if (validity.state === 'ended') found.push({ incentive, why: 'ended', date: end });
  else if (end !== null && end <= until) found.push({ incentive, why: 'ends', date: end });
  if (validity.state === 'unconfirmed') found.push({ incentive, why: 'unconfirmed', date: validity.lastAttested });
  // Of a month or a year, the first day: rather too early than too late.
  if (of.reviewBy !== undefined && of.reviewBy <= asOf) found.push({ incentive, why: 'review', date: of.reviewBy });
  return found;
};

const renderStale = (
  found: readonly Stale[],
  results: ReadonlyMap<string, Result>,
  days: { readonly asOf: string; readonly until: string },
  canvas: Canvas,
): string => {
  const words = catalogue[canvas.locale].stale;
  const heading = fill(found.length === 0 ? words.nothing : words.heading, { ...days, count: String(found.length) });
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
