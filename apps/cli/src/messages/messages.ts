import type { Locale } from '@huice/engine';
import type { OptionName } from '../arguments/options.ts';
import type { CommandName } from '../commands/command.ts';
import type { CliCode } from '../complaint.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** What the command says of its own accord, as templates for `fill`; the rest comes from the engine and the pack. */
export interface Messages {
  readonly complaint: Words<CliCode>;
  /** `{file}` and `{text}`. */
  readonly inFile: string;
  /** The name of `-`. */
  readonly standardInput: string;
  readonly help: Words<'about' | 'usage' | 'commands' | 'options' | 'examples' | 'exit'> & {
    readonly command: Words<CommandName>;
    readonly option: Words<OptionName>;
  };
  readonly report: Words<
    | 'heading'
    | 'nothing'
    | 'history'
    | 'historyStatus'
    | 'conditions'
    | 'deciding'
    | 'listColon'
    | 'given'
    | 'open'
    | 'amountOpen'
    | 'unstated'
    | 'conflicts'
    | 'past'
    | 'sources'
    | 'inference'
    | 'noDocumentDate'
    | 'legend'
    | 'disclaimer'
  >;
  readonly facts: Words<'heading' | 'judgements' | 'options' | 'judgementsNote'> & {
    readonly answer: Words<'boolean' | 'choice' | 'choices' | 'money' | 'quantity' | 'share' | 'date'>;
  };
  readonly incentives: Words<'heading'>;
}

export type Catalogue = Readonly<Record<Locale, Messages>>;
