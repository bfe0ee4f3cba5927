import type { Report } from '@huice/engine';
import { incentivesAnswer, packHead } from '@huice/engine/answers';
import { describeAmount, describeValidity, fill, instrumentLabel } from '@huice/engine/explain';
import type { Outcome } from '../complaint.ts';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, canvasOf, paragraph, spread } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { asJson } from './as-json.ts';
import type { Request, Run } from './command.ts';

/**
 * Every incentive with its amount and, as of a day, its validity. `--json` prints them as the pack states them; with `--as-of` as they stand
 * on the day, and beside them whether each is in force on it.
 */
export const incentives: Run<Request> = (request): Outcome<string> => {
  const { calculator, options, locale, io } = request;
  const { pack } = calculator;
  // A company of which nothing is known: what remains is what each incentive says by itself.
  const report = calculator.check({}, { asOf: typeof options['as-of'] === 'string' ? options['as-of'] : io.today() });
  if (!report.ok) return { ok: false, issues: report.issues.map((one) => ({ ...one, path: ['--as-of'] })) };
  if (options.json !== true) return { ok: true, value: renderIncentives(report.value, request, canvasOf(io, locale)) };
  if (options['as-of'] === undefined) return { ok: true, value: asJson(incentivesAnswer(calculator)) };
  const { asOf, results } = report.value;
  const validity = Object.fromEntries(results.map((one) => [one.incentive, one.validity.state]));
  const standing = pack.incentives.map(({ id }) => calculator.incentiveOn(id, asOf));
  return { ok: true, value: asJson({ pack: packHead(calculator), asOf, validity, incentives: standing }) };
};

const renderIncentives = (report: Report, { calculator: { pack } }: Request, canvas: Canvas): string => {
  const { locale } = canvas;
  const heading = fill(catalogue[locale].incentives.heading, {
    title: pack.title[locale],
    version: pack.version,
    count: String(report.results.length),
  });
  const items = report.results.map(({ incentive, title, instrument, validity, amount }) => {
    const about = [incentive, instrumentLabel(instrument, locale), describeValidity(validity, locale)];
    const summary = pack.incentives.find(({ id }) => id === incentive)?.summary[locale] ?? '';
    return [
      spread(canvas, [span(title[locale], 'strong')], [span(describeAmount(amount, locale), 'strong')]),
      paragraph(canvas, 2, [], [span(about.join(' · '), 'faint')]),
      paragraph(canvas, 2, [], [span(summary)]),
    ].join('');
  });
  return [paragraph(canvas, 0, [], [span(heading)]), ...items].join('\n');
};
