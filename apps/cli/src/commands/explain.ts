import { type AmountResult, nearestName, type ValidityResult } from '@huice/engine';
import { mermaid, ruleTree } from '@huice/engine/explain';
import type { Complaint } from '../complaint.ts';
import { renderRule } from '../report/render-rule.ts';
import { canvasOf } from '../terminal/canvas.ts';
import { asJson } from './as-json.ts';
import type { Request, Run } from './command.ts';
import { oneFormat } from './named-pack.ts';

/** The rule of one incentive in words, from the rule itself: as a tree, as a Mermaid flow chart, or as JSON. */
export const explain: Run<Request> = (request) => {
  const { files, options, locale, calculator, io } = request;
  const { pack } = calculator;
  const [id = ''] = files;
  const incentive = pack.incentives.find((one) => one.id === id);
  const formats = oneFormat(request, ['json', 'mermaid']);
  const stated = statedBy(id, request);
  if (incentive === undefined || formats.length > 0 || !stated.ok) {
    const unknown = incentive === undefined ? [unknownIncentive(id, request)] : [];
    return { ok: false, issues: [...formats, ...unknown, ...(stated.ok ? [] : stated.issues)] };
  }
  if (options.mermaid === true) return { ok: true, value: `${mermaid(pack, incentive.condition, locale)}\n` };
  const { title, summary } = incentive;
  const tree = ruleTree(pack, incentive.condition, locale);
  if (options.json === true) return { ok: true, value: asJson({ incentive: id, title, ...stated.value, rule: tree }) };
  return { ok: true, value: renderRule({ id, title, summary, tree, ...stated.value }, canvasOf(io, locale)) };
};

type Stated =
  | { readonly ok: true; readonly value: { readonly amount?: AmountResult; readonly validity?: ValidityResult } }
  | { readonly ok: false; readonly issues: readonly Complaint[] };

/** What the incentive says of itself, with nothing known of any company. */
const statedBy = (id: string, { calculator, options, io }: Request): Stated => {
  const report = calculator.check({}, { asOf: typeof options['as-of'] === 'string' ? options['as-of'] : io.today() });
  if (!report.ok) return { ok: false, issues: report.issues.map((one) => ({ ...one, path: ['--as-of'] })) };
  const result = report.value.results.find(({ incentive }) => incentive === id);
  return { ok: true, value: result === undefined ? {} : { amount: result.amount, validity: result.validity } };
};

const unknownIncentive = (id: string, { calculator }: Request): Complaint => {
  const near = nearestName(
    id,
    calculator.pack.incentives.map((one) => one.id),
  );
  return {
    code: 'ask/unknown-incentive',
    path: [],
    expected: 'the id of an incentive in the pack',
    received: JSON.stringify(id.slice(0, 80)),
    ...(near === undefined ? {} : { params: { near } }),
  };
};
