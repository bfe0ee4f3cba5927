import type { Calculator, Locale } from '@huice/engine';
import type { OptionName, OptionValues } from '../arguments/options.ts';
import type { Outcome } from '../complaint.ts';
import type { Io } from '../io.ts';

/** In the order in which help lists them. */
export const commandNames = ['check', 'facts', 'incentives', 'pack'] as const;

export type CommandName = (typeof commandNames)[number];

/** What a command is given: what was asked, and the pack that answers. */
export interface Request {
  readonly files: readonly string[];
  readonly options: OptionValues;
  readonly locale: Locale;
  readonly calculator: Calculator;
  readonly io: Io;
}

export interface Command {
  readonly name: CommandName;
  /** Names of the files that it takes, such as `FILE`; all are required. */
  readonly files: readonly string[];
  readonly options: readonly OptionName[];
  /** The text for standard output; it writes nothing itself. */
  readonly run: (request: Request) => Promise<Outcome<string>> | Outcome<string>;
}
