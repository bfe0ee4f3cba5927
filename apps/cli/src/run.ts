import { builtInPack, loadPacks } from '@huice/authoring/node';
import { compile, type Pack } from '@huice/engine';
import { parseArguments } from './arguments/parse-arguments.ts';
import { type Answer, type BareRequest, type Command, requiredFiles } from './commands/command.ts';
import { commands } from './commands/commands.ts';
import type { Complaint } from './complaint.ts';
import type { Io } from './io.ts';

/** For an answer. */
const SUCCESS = 0;
/** For input that cannot be answered; every issue is on standard error. */
const BAD_INPUT = 2;
/** For an answer that could not be written: EX_IOERR of sysexits.h. */
const UNWRITTEN = 74;

/** The whole command, without a process around it: reads and writes only through `io`, and gives the exit code. */
export const run = async (argv: readonly string[], io: Io, pack: Pack): Promise<number> => {
  const { command, files, options, packs, locale, issues } = parseArguments(argv, commands, io.environment);
  // Words are loaded by those who read them, and so is what is not asked for: a program calls the command again and again.
  const refuse = async (all: readonly Complaint[]): Promise<number> => {
    const asJson = options.json === true || argv.includes('--json');
    if (asJson) io.err(`${JSON.stringify({ issues: all }, null, 2)}\n`);
    else {
      const { describeComplaint } = await import('./describe-complaint.ts');
      io.err(all.map((one) => `${describeComplaint(one, locale)}\n`).join(''));
    }
    return BAD_INPUT;
  };
  const tell = async (text: string, exitCode = SUCCESS): Promise<number> => {
    const written = await io.out(text);
    if (written.ok) return exitCode;
    const { describeComplaint } = await import('./describe-complaint.ts');
    // One line, also for programs: they have no answer to read it with.
    io.err(written.issues.map((one) => `huice: ${describeComplaint(one, locale)}\n`).join(''));
    return UNWRITTEN;
  };
  if (options.help === true || options.version === true) {
    if (issues.length > 0) return refuse(issues);
    if (options.help !== true) return tell(`huice ${io.version} (${pack.id} ${pack.version})\n`);
    const { help } = await import('./commands/help.ts');
    return tell(help(command, locale, io));
  }
  if (command === undefined || files.length < requiredFiles(command).length) return refuse(issues);
  const bare: BareRequest = { files, options, locale, packs, builtIn: pack, io, isRefused: issues.length > 0 };
  const answer = command.packless ? await command.run(bare) : await withPack(command, bare);
  if (!answer.ok || issues.length > 0) return refuse([...issues, ...(answer.ok ? [] : answer.issues)]);
  return tell(answer.value, answer.exitCode);
};

const withPack = async (
  command: Extract<Command, { readonly packless?: undefined }>,
  bare: BareRequest,
): Promise<Answer> => {
  const [first, ...rest] = bare.packs;
  const loaded =
    first === undefined
      ? ({ ok: true, value: builtInPack(bare.builtIn) } as const)
      : await loadPacks([first, ...rest], bare.io);
  if (!loaded.ok) return loaded;
  const calculator = compile(loaded.value.pack);
  if (!calculator.ok) return calculator;
  return command.run({ ...bare, calculator: calculator.value, loaded: loaded.value });
};
