import type { Calculator, Outcome, QuestionOptions, Questions, Report } from '@huice/engine';
import { rankOf } from '../arguments/option-values.ts';
import { renderQuestions } from '../report/render-questions.ts';
import { canvasOf } from '../terminal/canvas.ts';
import { asJson } from './as-json.ts';
import type { Request, Run } from './command.ts';
import { ofCompany } from './of-company.ts';

/** What is worth asking next: `--json` prints the engine's answer as it is. */
export const questions: Run<Request> = async (request) => {
  const { files, options, locale, calculator, io } = request;
  const rank = rankOf(options);
  const history = options.history === true;
  const found = await ofCompany(request, files[0] ?? '-', (profile, when) =>
    both(calculator, profile, { ...when, history, rankBy: rank.ok ? rank.value : 'settling' }),
  );
  if (!found.ok || !rank.ok) {
    return { ok: false, issues: [...(rank.ok ? [] : rank.issues), ...(found.ok ? [] : found.issues)] };
  }
  const { questions: asked, report } = found.value;
  if (options.json === true) return { ok: true, value: asJson(asked) };
  const about = { pack: calculator.pack, report, history, rank: rank.value };
  return { ok: true, value: renderQuestions(asked, about, canvasOf(io, locale)) };
};

/** The questions, and beside them the report that says what only a judgement can settle. */
const both = (
  calculator: Calculator,
  profile: unknown,
  options: QuestionOptions,
): Outcome<{ readonly questions: Questions; readonly report: Report }> => {
  const asked = calculator.questions(profile, options);
  if (!asked.ok) return asked;
  const report = calculator.check(profile, options);
  return report.ok ? { ok: true, value: { questions: asked.value, report: report.value } } : report;
};
