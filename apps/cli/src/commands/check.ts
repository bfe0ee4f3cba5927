import type { Calculator, CheckOptions, Combination, Nearest, Outcome, Report } from '@huice/engine';
import { checkAnswer } from '@huice/engine/answers';
import { renderBrief } from '../report/render-brief.ts';
import { renderReport } from '../report/render-report.ts';
import { canvasOf } from '../terminal/canvas.ts';
import { asJson } from './as-json.ts';
import type { Command } from './command.ts';
import { oneFormat } from './named-pack.ts';
import { ofCompany } from './of-company.ts';

/**
 * What a company may qualify for: `--json` prints the engine's report as it is, beside it what can be had together, and what was asked,
 * for `replay`.
 */
export const check: Command = {
  name: 'check',
  files: ['FILE'],
  options: ['as-of', 'attest', 'brief', 'json'],
  run: async (request) => {
    const { files, options, locale, calculator, io } = request;
    const [file = '-'] = files;
    const twice = oneFormat(request, ['json', 'brief']);
    if (options.json === true) {
      const found = await ofCompany(request, file, (profile, when) => checkAnswer(calculator, profile, when));
      if (found.ok && twice.length === 0) return { ok: true, value: asJson(found.value) };
      return { ok: false, issues: [...twice, ...(found.ok ? [] : found.issues)] };
    }
    const ask = options.brief === true ? withoutNearest : reportWithNearest;
    const found = await ofCompany(request, file, (profile, when) => ask(calculator, profile, when));
    if (!found.ok) return found;
    const { report, nearest, together } = found.value;
    const canvas = canvasOf(io, locale);
    if (options.brief === true) return { ok: true, value: renderBrief(report, calculator.pack, canvas) };
    return {
      ok: true,
      value: renderReport(report, calculator.pack, canvas, { nearest, together, ties: calculator.ties }),
    };
  },
};

interface Judged {
  readonly report: Report;
  readonly together: Combination;
  /** By incentive id; only for those that have not ended and are not settled in favour. */
  readonly nearest: ReadonlyMap<string, Nearest>;
}

const withoutNearest = (calculator: Calculator, profile: unknown, options: CheckOptions): Outcome<Judged> => {
  const report = calculator.check(profile, options);
  if (!report.ok) return report;
  const together = calculator.combine(profile, options);
  return together.ok
    ? { ok: true, value: { report: report.value, together: together.value, nearest: new Map() } }
    : together;
};

/** The report, and what would change it, one way for each incentive. */
export const reportWithNearest = (calculator: Calculator, profile: unknown, options: CheckOptions): Outcome<Judged> => {
  const judged = withoutNearest(calculator, profile, options);
  if (!judged.ok) return judged;
  const nearest = new Map<string, Nearest>();
  for (const { incentive, status, validity } of judged.value.report.results) {
    if (validity.state === 'ended' || status === 'eligible' || status === 'conditional') continue;
    const found = calculator.nearest(incentive, profile, { ...options, limit: 1 });
    if (!found.ok) return found;
    nearest.set(incentive, found.value);
  }
  return { ok: true, value: { ...judged.value, nearest } };
};
