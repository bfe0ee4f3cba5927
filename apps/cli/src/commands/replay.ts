import { parseJson, type Report, type Result } from '@huice/engine';
import type { CheckAnswer } from '@huice/engine/answers';
import { describeValidity, fill, statusLabel } from '@huice/engine/explain';
import { complaint, inFile, type Outcome } from '../complaint.ts';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, canvasOf, paragraph } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { asJson } from './as-json.ts';
import type { Request, Run } from './command.ts';

/** What `check --json` prints: the report, and what it was asked. */
type RecordedReport = Report & Pick<CheckAnswer, 'asked'>;

type Told = Pick<Result, 'status'> & {
  readonly validity: string;
  readonly min: string | null;
  readonly max: string | null;
};

interface Changed {
  readonly incentive: string;
  /** Undefined where only one of the two has it. */
  readonly before: Told | undefined;
  readonly after: Told | undefined;
}

/** The same answer could not be had again of the same pack. */
const DIFFERS = 1;

/** Puts the questions of a kept report again: the same pack gives the same answer, and a newer one says what it changes. */
export const replay: Run<Request> = async ({ files, options, calculator, locale, io }) => {
  const [file = '-'] = files;
  const text = await io.read(file);
  if (!text.ok) return text;
  const data = parseJson(text.value);
  if (!data.ok) return { ok: false, issues: inFile(file, data.issues) };
  const kept = readReport(data.value);
  if (!kept.ok) return { ok: false, issues: inFile(file, kept.issues) };
  const { asked, asOf, pack } = kept.value;
  const again = calculator.check(asked.profile, {
    asOf,
    ...(asked.attested === undefined ? {} : { attested: asked.attested }),
  });
  if (!again.ok) return { ok: false, issues: inFile(file, again.issues) };
  const isSame = pack.digest === again.value.pack.digest;
  const changed = changesBetween(kept.value, again.value);
  const exitCode = isSame && changed.length > 0 ? DIFFERS : 0;
  const answer = { asOf, before: pack, after: again.value.pack, isSamePack: isSame, changed };
  if (options.json === true) return { ok: true, exitCode, value: asJson(answer) };
  return { ok: true, exitCode, value: renderReplay(answer, again.value, canvasOf(io, locale)) };
};

const readReport = (value: unknown): Outcome<RecordedReport> => {
  const report = value as Partial<RecordedReport> | null;
  const isOne =
    typeof report === 'object' &&
    report !== null &&
    Array.isArray(report.results) &&
    report.results.every((one: unknown) => typeof (one as Partial<Result> | null)?.incentive === 'string') &&
    typeof report.asOf === 'string' &&
    typeof report.pack?.digest === 'string' &&
    typeof report.asked === 'object' &&
    report.asked !== null;
  if (isOne) return { ok: true, value: report as RecordedReport };
  return { ok: false, issues: [complaint('cli/no-report', 'something else', 'what check --json prints')] };
};

const changesBetween = (before: Report, after: Report): readonly Changed[] => {
  const old = new Map(before.results.map((one) => [one.incentive, toldOf(one)]));
  const now = new Map(after.results.map((one) => [one.incentive, toldOf(one)]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((incentive) => {
    const one = { incentive, before: old.get(incentive), after: now.get(incentive) };
    return JSON.stringify(one.before) === JSON.stringify(one.after) ? [] : [one];
  });
};

const toldOf = ({ status, validity, amount }: Result): Told => ({
  status,
  validity: validity?.state,
  min: amount?.min ?? null,
  max: amount?.max ?? null,
});

const renderReplay = (
  answer: {
    readonly isSamePack: boolean;
    readonly changed: readonly Changed[];
    readonly before: Report['pack'];
    readonly after: Report['pack'];
  },
  report: Report,
  canvas: Canvas,
): string => {
  const { locale } = canvas;
  const words = catalogue[locale].replay;
  const { isSamePack, changed, before, after } = answer;
  const said = fill(changed.length === 0 ? words.same : words.changed, { count: String(changed.length) });
  const packs = isSamePack ? words.samePack : fill(words.otherPack, { before: before.version, after: after.version });
  const side = (told: Told | undefined) =>
    told === undefined ? words.absent : `${statusLabel(told.status, locale)} · ${told.min ?? '?'}–${told.max ?? '?'}`;
  return [
    paragraph(canvas, 0, [], [span(`${packs} ${said}`, 'strong')]),
    ...changed.map((one) => {
      const result = report.results.find(({ incentive }) => incentive === one.incentive);
      const validity = result === undefined ? '' : ` · ${describeValidity(result.validity, locale)}`;
      return (
        paragraph(canvas, 2, [], [span(one.incentive, 'strong')]) +
        paragraph(canvas, 4, [], [span(`${side(one.before)} → ${side(one.after)}${validity}`)])
      );
    }),
  ].join('');
};
