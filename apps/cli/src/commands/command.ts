import type { Calculator, Locale } from '@huice/engine';
import type { OptionName, OptionValues } from '../arguments/options.ts';
import type { Outcome } from '../complaint.ts';
import type { Io } from '../io.ts';

/** In the order in which help lists them. */
export const commandNames = [
  'check',
  'questions',
  'nearest',
  'ask',
  'facts',
  'incentives',
  'explain',
  'pack',
  'verify',
  'compare',
] as const;

export type CommandName = (typeof commandNames)[number];

/** What a command is given: what was asked, and the pack that answers. */
export interface Request {
  readonly files: readonly string[];
  readonly options: OptionValues;
  readonly locale: Locale;
  readonly calculator: Calculator;
  readonly io: Io;
  /** The command line is wrong already: find what else is, and change nothing. */
  readonly isRefused: boolean;
}

/** The text for standard output, with an exit code where 0 would not say it all; or every issue. */
export type Answer =
  | { readonly ok: true; readonly value: string; readonly exitCode?: number }
  | Extract<Outcome<string>, { readonly ok: false }>;

export interface Command {
  readonly name: CommandName;
  /** Names of what it takes after its own, such as `FILE` or `INCENTIVE`; those in brackets, `[FILE]`, may be left out and stand last. */
  readonly files: readonly string[];
  readonly options: readonly OptionName[];
  /** The text for standard output; it writes nothing there itself. */
  readonly run: (request: Request) => Promise<Answer> | Answer;
}

/** How many of its arguments a command cannot do without. */
export const requiredFiles = ({ files }: Pick<Command, 'files'>): readonly string[] =>
  files.filter((name) => !name.startsWith('['));
