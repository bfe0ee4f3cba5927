import type {
  Calculator,
  CheckOptions,
  Combination,
  DetailOptions,
  Outcome as Found,
  Nearest,
  Report,
} from '@huice/engine';
import { checkAnswer } from '@huice/engine/answers';
import { detailOf } from '../arguments/option-values.ts';
import { asJson } from './as-json.ts';
import type { Request, Run } from './command.ts';
import { oneFormat } from './named-pack.ts';
import { ofCompany } from './of-company.ts';

/**
 * What a company may qualify for: `--json` prints the engine's report as it is, beside it what can be had together, and what was asked,
 * for `replay`. With less `--detail` there is less beside it, and less is worked out.
 */
export const check: Run<Request> = async (request) => {
  const { files, options, calculator } = request;
  const detail = detailOf(options);
  const found = await ofCompany(request, files[0] ?? '-', (profile, when): Found<Judged | Whole> => {
    if (detail.ok && detail.value !== 'full') return slim(calculator, profile, { ...when, detail: detail.value });
    if (options.json === true) return wholeOf(checkAnswer(calculator, profile, when));
    return options.brief === true
      ? withoutNearest(calculator, profile, when)
      : reportWithNearest(calculator, profile, when);
  });
  const twice = oneFormat(request, ['json', 'brief']);
  if (!found.ok || !detail.ok || twice.length > 0)
    return {
      ok: false,
      issues: [...twice, ...(detail.ok ? [] : detail.issues), ...(found.ok ? [] : found.issues)],
    };
  if ('whole' in found.value) return { ok: true, value: asJson(found.value.whole) };
  return { ok: true, value: await inWords(found.value, request) };
};

/** What writes words is loaded by those who read them. */
const inWords = async ({ report, nearest, together }: Judged, { options, locale, calculator, io }: Request) => {
  const { canvasOf } = await import('../terminal/canvas.ts');
  const canvas = canvasOf(io, locale);
  if (options.brief === true) {
    const { renderBrief } = await import('../report/render-brief.ts');
    return renderBrief(report, calculator.pack, canvas);
  }
  const { renderReport } = await import('../report/render-report.ts');
  return renderReport(report, calculator.pack, canvas, { nearest, together, ties: calculator.ties });
};

/** Fit to be printed as it is. */
interface Whole {
  readonly whole: unknown;
}

const wholeOf = <T>(found: Found<T>): Found<Whole> => (found.ok ? { ok: true, value: { whole: found.value } } : found);

const slim = (calculator: Calculator, profile: unknown, options: DetailOptions<'status' | 'amount'>): Found<Whole> => {
  if (options.detail === 'status') return wholeOf(calculator.check(profile, { ...options, detail: 'status' }));
  const report = calculator.check(profile, { ...options, detail: 'amount' });
  return report.ok
    ? wholeOf({ ok: true, value: { ...report.value, together: calculator.together(report.value) } })
    : report;
};

interface Judged {
  readonly report: Report;
  readonly together: Combination;
  /** By incentive id; only for those that have not ended and are not settled in favour. */
  readonly nearest: ReadonlyMap<string, Nearest>;
}

const withoutNearest = (calculator: Calculator, profile: unknown, options: CheckOptions): Found<Judged> => {
  const report = calculator.check(profile, options);
  if (!report.ok) return report;
  const together = calculator.combine(profile, options);
  return together.ok
    ? { ok: true, value: { report: report.value, together: together.value, nearest: new Map() } }
    : together;
};

/** The report, and what would change it, one way for each incentive. */
export const reportWithNearest = (calculator: Calculator, profile: unknown, options: CheckOptions): Found<Judged> => {
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
