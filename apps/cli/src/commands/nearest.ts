import { limitOf } from '../arguments/option-values.ts';
import { renderNearest } from '../report/render-nearest.ts';
import { canvasOf } from '../terminal/canvas.ts';
import { asJson } from './as-json.ts';
import type { Request, Run } from './command.ts';
import { ofCompany } from './of-company.ts';

/** The smallest changes that would do: `--json` prints the engine's answer as it is. */
export const nearest: Run<Request> = async (request) => {
  const { files, options, locale, calculator, io } = request;
  const limit = limitOf(options);
  const [incentive = '', file = '-'] = files;
  const found = await ofCompany(request, file, (profile, when) =>
    calculator.nearest(incentive, profile, {
      ...when,
      ...(limit.ok && limit.value !== undefined ? { limit: limit.value } : {}),
    }),
  );
  if (!found.ok || !limit.ok) {
    return { ok: false, issues: [...(limit.ok ? [] : limit.issues), ...(found.ok ? [] : found.issues)] };
  }
  if (options.json === true) return { ok: true, value: asJson(found.value) };
  return { ok: true, value: renderNearest(found.value, calculator.pack, canvasOf(io, locale)) };
};
