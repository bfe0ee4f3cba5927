import { type Attested, parseJson } from '@huice/engine';
import { type Complaint, complaint, inFile, type Outcome } from '../complaint.ts';
import type { Io } from '../io.ts';
import { renderReport } from '../report/render-report.ts';
import { canvasOf } from '../terminal/canvas.ts';
import { asJson } from './as-json.ts';
import type { Command } from './command.ts';

/** What a company may qualify for: `--json` prints the engine's report as it is. */
export const check: Command = {
  name: 'check',
  files: ['FILE'],
  options: ['as-of', 'attest', 'json'],
  run: async ({ files, options, locale, calculator, io }) => {
    const [file = '-'] = files;
    const attest = typeof options.attest === 'string' ? options.attest : undefined;
    const twice: Complaint[] =
      file === '-' && attest === '-' ? [complaint('cli/stdin-twice', '-', 'standard input once')] : [];
    const profile = await readJson(file, io);
    const attested = attest === undefined || twice.length > 0 ? undefined : await readJson(attest, io);
    const asOf = typeof options['as-of'] === 'string' ? options['as-of'] : io.today();
    // What could not be read is left out, so that what could is judged in the same run.
    const outcome = calculator.check(profile.ok ? profile.value : {}, {
      asOf,
      ...(attested?.ok === true ? { attested: attested.value as Attested } : {}),
    });
    const found = outcome.ok ? [] : outcome.issues.map((one) => placed(one, file, attest));
    const issues = [
      ...twice,
      ...(profile.ok ? [] : profile.issues),
      ...(attested === undefined || attested.ok ? [] : attested.issues),
      ...found,
    ];
    if (!outcome.ok || issues.length > 0) return { ok: false, issues };
    const report = outcome.value;
    const text = options.json === true ? asJson(report) : renderReport(report, calculator.pack, canvasOf(io, locale));
    return { ok: true, value: text };
  },
};

const readJson = async (file: string, io: Io): Promise<Outcome<unknown>> => {
  const text = await io.read(file);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  return parsed.ok ? parsed : { ok: false, issues: inFile(file, parsed.issues) };
};

/** An issue of the engine, in terms of the command line: which option or which file it is about. */
const placed = (one: Complaint, file: string, attest: string | undefined): Complaint => {
  const [root, ...rest] = one.path;
  if (root === 'asOf' && one.code.startsWith('date/')) return { ...one, path: ['--as-of'] };
  // A company file with an answer called "attested" has an unknown fact; what was attested comes from the other file.
  const isAttested = root === 'attested' && one.code !== 'profile/unknown-fact';
  return isAttested && attest !== undefined ? { ...one, path: rest, file: attest } : { ...one, file };
};
