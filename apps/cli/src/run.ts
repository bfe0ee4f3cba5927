import { compile, type Pack } from '@huice/engine';
import { parseArguments } from './arguments/parse-arguments.ts';
import { requiredFiles } from './commands/command.ts';
import { commands } from './commands/commands.ts';
import { help } from './commands/help.ts';
import type { Complaint } from './complaint.ts';
import { describeComplaint } from './describe-complaint.ts';
import type { Io } from './io.ts';

/** For an answer. */
const SUCCESS = 0;
/** For input that cannot be answered; every issue is on standard error. */
const BAD_INPUT = 2;

/** The whole command, without a process around it: reads and writes only through `io`, and gives the exit code. */
export const run = async (argv: readonly string[], io: Io, pack: Pack): Promise<number> => {
  const { command, files, options, locale, issues } = parseArguments(argv, commands, io.environment);
  const refuse = (all: readonly Complaint[]): number => {
    const asJson = options.json === true || argv.includes('--json');
    io.err(
      asJson
        ? `${JSON.stringify({ issues: all }, null, 2)}\n`
        : all.map((one) => `${describeComplaint(one, locale)}\n`).join(''),
    );
    return BAD_INPUT;
  };
  if (options.help === true || options.version === true) {
    if (issues.length > 0) return refuse(issues);
    io.out(options.help === true ? help(command, locale, io) : `huice ${io.version} (${pack.id} ${pack.version})\n`);
    return SUCCESS;
  }
  if (command === undefined || files.length < requiredFiles(command).length) return refuse(issues);
  const calculator = compile(pack);
  if (!calculator.ok) return refuse([...issues, ...calculator.issues]);
  const answer = await command.run({
    files,
    options,
    locale,
    calculator: calculator.value,
    io,
    isRefused: issues.length > 0,
  });
  if (!answer.ok || issues.length > 0) return refuse([...issues, ...(answer.ok ? [] : answer.issues)]);
  io.out(answer.value);
  return answer.exitCode ?? SUCCESS;
};
