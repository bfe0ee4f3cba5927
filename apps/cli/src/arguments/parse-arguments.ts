import { parseArgs } from 'node:util';
import type { Locale } from '@huice/engine';
import { type Command, type CommandName, commandNames, requiredFiles } from '../commands/command.ts';
import { type Complaint, complaint } from '../complaint.ts';
import { isLocale, languageOf } from './language.ts';
import { everywhere, type OptionName, type OptionValues, optionSpecs, repeatable } from './options.ts';

/** What was asked, as far as it could be read, with everything that could not. */
export interface Arguments {
  readonly command: Command | undefined;
  /** Files, in the order in which the command names them. */
  readonly files: readonly string[];
  readonly options: OptionValues;
  /** `--pack`, each of them, the lowest first. */
  readonly packs: readonly string[];
  readonly locale: Locale;
  readonly issues: readonly Complaint[];
}

type Commands = Readonly<Record<CommandName, Command>>;

/** Reads the command line without giving up at the first mistake, so that all of them are told at once. */
export const parseArguments = (
  argv: readonly string[],
  commands: Commands,
  environment: Readonly<Record<string, string | undefined>>,
): Arguments => {
  const { tokens } = parseArgs({
    args: [...argv],
    options: optionSpecs,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [name, ...files] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = name !== undefined && isCommandName(name) ? commands[name] : undefined;
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const { options, packs, issues: wrongOptions } = readOptions(given, command);
  const language = readLanguage(options.lang, environment);
  const wantsNoCommand = options.help === true || options.version === true;
  const issues = [
    ...(command === undefined && !(wantsNoCommand && name === undefined) ? [noSuchCommand(name)] : []),
    ...wrongOptions,
    ...language.issues,
    ...(command === undefined || wantsNoCommand ? [] : countFiles(command, files)),
  ];
  return { command, files, options, packs, locale: language.locale, issues };
};

const isCommandName = (name: string): name is CommandName => (commandNames as readonly string[]).includes(name);

const noSuchCommand = (name: string | undefined): Complaint =>
  name === undefined
    ? complaint('cli/no-command', 'nothing', 'a command', { known: commandNames.join(', ') })
    : complaint('cli/unknown-command', name, 'a command', { known: commandNames.join(', ') });

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

const readOptions = (tokens: readonly OptionToken[], command: Command | undefined) => {
  const options: { [name in OptionName]?: string | true } = {};
  const packs: string[] = [];
  const issues: Complaint[] = [];
  for (const { name, rawName, value, inlineValue } of tokens) {
    if (!isOptionName(name) || (command !== undefined && !takes(command, name))) {
      issues.push(complaint('cli/unknown-option', rawName, 'an option of the command', { command: command?.name }));
      continue;
    }
    if (options[name] !== undefined && !repeatable.includes(name))
      issues.push(complaint('cli/repeated-option', rawName, 'each option once'));
    if (optionSpecs[name].type === 'boolean') {
      if (value !== undefined) issues.push(complaint('cli/unexpected-value', `${rawName}=${value}`, rawName));
      options[name] = true;
      continue;
    }
    const given = valueIn({ value, inlineValue });
    if (given === undefined) issues.push(complaint('cli/missing-value', rawName, `a value after ${rawName}`));
    else {
      if (name === 'pack') packs.push(given);
      options[name] = given;
    }
  }
  return { options, packs, issues };
};

/** `--as-of --json` forgot the date; `--as-of=--json` is an odd date, and is told as one. */
const valueIn = ({ value, inlineValue }: Pick<OptionToken, 'value' | 'inlineValue'>): string | undefined =>
  value === '' || (inlineValue !== true && value?.startsWith('--')) ? undefined : value;

const isOptionName = (name: string): name is OptionName => Object.hasOwn(optionSpecs, name);

const takes = (command: Command, name: OptionName): boolean =>
  everywhere.includes(name) || command.options.includes(name);

const readLanguage = (given: string | true | undefined, environment: Readonly<Record<string, string | undefined>>) => {
  const locale = languageOf(environment);
  if (typeof given !== 'string') return { locale, issues: [] };
  if (isLocale(given)) return { locale: given, issues: [] };
  return { locale, issues: [complaint('cli/unknown-language', given, 'zh-Hans, zh-Hant or en')] };
};

const countFiles = (command: Command, files: readonly string[]): Complaint[] => [
  ...requiredFiles(command)
    .slice(files.length)
    .map((name) =>
      name === 'INCENTIVE'
        ? complaint('cli/missing-incentive', 'nothing', 'the id of an incentive', { command: command.name })
        : complaint('cli/missing-argument', 'nothing', name, { name, command: command.name }),
    ),
  ...files
    .slice(command.files.length)
    .map((file) => complaint('cli/extra-argument', file, 'no further argument', { command: command.name })),
];
