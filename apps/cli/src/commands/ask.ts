import type { Profile, QuestionOptions } from '@huice/engine';
import { fill } from '@huice/engine/explain';
import { rankOf } from '../arguments/option-values.ts';
import { type Complaint, complaint, type Outcome } from '../complaint.ts';
import { clackPrompter } from '../interview/clack-prompter.ts';
import { interview } from '../interview/interview.ts';
import type { Prompter } from '../interview/prompter.ts';
import type { Io } from '../io.ts';
import { catalogue } from '../messages/catalogue.ts';
import { renderReport } from '../report/render-report.ts';
import { canvasOf } from '../terminal/canvas.ts';
import { asJson } from './as-json.ts';
import { reportWithNearest } from './check.ts';
import type { Answer, Request, Run } from './command.ts';
import { ofCompany } from './of-company.ts';

/** As a shell reports a program that Ctrl-C ended: an interview that was stopped is not a whole answer. */
const INTERRUPTED = 130;

/** An interview, one question at a time, which ends with the report; FILE is read, and written after each answer. */
export const ask: Run<Request> = async (request) => {
  const { files, locale, io, isRefused } = request;
  const [file] = files;
  const start = await startOf(request, file);
  if (!start.ok || io.terminal === undefined || isRefused) {
    const noTerminal = io.terminal === undefined ? [complaint('cli/not-a-terminal', 'a pipe', 'a terminal')] : [];
    return { ok: false, issues: [...noTerminal, ...(start.ok ? [] : start.issues)] };
  }
  if (file !== undefined && start.value.isNew) {
    // Better to hear now than after the first answer that nothing can be written here.
    const created = await io.write(file, asJson({}));
    if (!created.ok) return created;
  }
  return held(request, clackPrompter(io.terminal, canvasOf(io, locale)), start.value);
};

interface Start {
  readonly profile: Profile;
  readonly isNew: boolean;
  readonly options: QuestionOptions;
}

/** What is known already, and how to ask; every issue at once. */
const startOf = async (
  { files, options, io, calculator }: Request,
  file: string | undefined,
): Promise<Outcome<Start>> => {
  const rank = rankOf(options);
  const issues: Complaint[] = [
    ...(file === '-' ? [complaint('cli/ask-from-stdin', '-', 'the name of a file')] : []),
    ...(rank.ok ? [] : rank.issues),
  ];
  let isNew = false;
  const read: Io['read'] = async (path) => {
    if (path !== (file ?? '')) return io.read(path);
    const text: Outcome<string> = file === undefined || file === '-' ? { ok: true, value: '{}' } : await io.read(path);
    if (text.ok || text.issues.some(({ code }) => code !== 'file/not-found')) return text;
    isNew = true;
    return { ok: true, value: '{}' };
  };
  const found = await ofCompany({ options, io: { ...io, read } }, files[0] ?? '', (profile, when) => {
    const rankBy = rank.ok ? rank.value : 'settling';
    const asking: QuestionOptions = { ...when, rankBy, history: options.history === true };
    const questions = calculator.questions(profile, asking);
    return questions.ok ? { ok: true, value: { profile: profile as Profile, options: asking } } : questions;
  });
  if (!found.ok) return { ok: false, issues: [...issues, ...found.issues] };
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { ...found.value, isNew } };
};

const held = async (request: Request, prompter: Prompter, { profile, options }: Start): Promise<Answer> => {
  const { files, locale, calculator, io } = request;
  const [file] = files;
  const words = catalogue[locale].ask;
  prompter.say(`${words.intro}\n${words.keys}\n${file === undefined ? words.unsaved : fill(words.saved, { file })}`);
  const save = async (answers: Profile): Promise<Outcome<null>> => {
    const saved: Outcome<null> = file === undefined ? { ok: true, value: null } : await io.write(file, asJson(answers));
    if (!saved.ok) prompter.say(`${fill(words.notSaved, { file })}\n${JSON.stringify(answers)}`);
    return saved;
  };
  const ended = await interview({ calculator, options, prompter, locale, save }, profile);
  if (!ended.ok) return ended;
  const answers = ended.value.profile;
  prompter.say(ended.value.isFinished ? words.finished : words.stopped);
  const judged = reportWithNearest(calculator, answers, options);
  if (!judged.ok) return judged;
  const { report, nearest, together } = judged.value;
  const typed = file === undefined ? `${words.answers}\n${asJson(answers)}\n` : '';
  const value =
    typed + renderReport(report, calculator.pack, canvasOf(io, locale), { nearest, together, ties: calculator.ties });
  return ended.value.isFinished ? { ok: true, value } : { ok: true, value, exitCode: INTERRUPTED };
};
