import type { LoadedPack } from '@huice/authoring/node';
import type { Calculator, Locale, Pack } from '@huice/engine';
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
  'screen',
  'explain',
  'pack',
  'sql',
  'verify',
  'compare',
  'test',
  'new',
  'schema',
  'quote',
  'english',
  'stale',
  'replay',
  'try',
] as const;

export type CommandName = (typeof commandNames)[number];

/** What a command is given: what was asked, and where the packs are that it may be asked of. */
export interface BareRequest {
  readonly files: readonly string[];
  readonly options: OptionValues;
  readonly locale: Locale;
  /** `--pack`, the lowest first. */
  readonly packs: readonly string[];
  /** The pack that answers where no other is named. */
  readonly builtIn: Pack;
  readonly io: Io;
  /** The command line is wrong already: find what else is, and change nothing. */
  readonly isRefused: boolean;
}

/** The same, with the pack that answers. */
export interface Request extends BareRequest {
  readonly calculator: Calculator;
  /** What is known of the pack beside what it says: its cases, and where it is written. */
  readonly loaded: LoadedPack;
}

/** The text for standard output, with an exit code where 0 would not say it all; or every issue. */
export type Answer =
  | { readonly ok: true; readonly value: string; readonly exitCode?: number }
  | Extract<Outcome<string>, { readonly ok: false }>;

export type Command = CommandFrame &
  (
    | { readonly packless?: undefined; readonly run: Run<Request> }
    /** Nothing is read before it runs: it finds its packs itself, or needs none. */
    | { readonly packless: true; readonly run: Run<BareRequest> }
  );

/** The text for standard output; it writes nothing there itself, but for what it goes on to say while it waits. */
export type Run<R> = (request: R) => Promise<Answer> | Answer;

export interface CommandFrame {
  readonly name: CommandName;
  /** Names of what it takes after its own, such as `FILE` or `INCENTIVE`; those in brackets, `[FILE]`, may be left out and stand last. */
  readonly files: readonly string[];
  readonly options: readonly OptionName[];
}

/** How many of its arguments a command cannot do without. */
export const requiredFiles = ({ files }: Pick<Command, 'files'>): readonly string[] =>
  files.filter((name) => !name.startsWith('['));
