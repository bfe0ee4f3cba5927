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
    | 'inEnglish'
    | 'inferredDate'
    | 'noDocumentDate'
    | 'nearest'
    | 'thenJudged'
    | 'noChange'
    | 'noneFound'
    | 'payout'
    | 'authority'
    | 'contact'
    | 'waitsFor'
    | 'legend'
    | 'totalMet'
    | 'totalJudged'
    | 'totalInAll'
    | 'disclaimer'
  >;
  readonly facts: Words<'heading' | 'judgements' | 'options' | 'judgementsNote'> & {
    readonly answer: Words<'boolean' | 'choice' | 'choices' | 'money' | 'quantity' | 'share' | 'date'>;
  };
  readonly incentives: Words<'heading'>;
  readonly questions: Words<
    | 'counts'
    | 'settling'
    | 'money'
    | 'why'
    | 'where'
    | 'settles'
    | 'touches'
    | 'floors'
    | 'caps'
    | 'tellApart'
    | 'nothing'
    | 'judgements'
  >;
  readonly screen: Words<'progress' | 'heading' | 'refused' | 'columns' | 'column' | 'separator' | 'aside' | 'likely'>;
  readonly explain: Words<'amount' | 'validity' | 'condition' | 'quote'>;
  readonly verify: Words<'heading' | 'clean' | 'open' | 'explained' | 'others'>;
  readonly test: Words<'heading' | 'walked' | 'met' | 'unmet' | 'differs' | 'status' | 'validity' | 'min' | 'max'>;
  readonly english: Words<'nothing'>;
  readonly stale: Words<'heading' | 'nothing' | 'ended' | 'ends' | 'review' | 'unconfirmed'>;
  readonly replay: Words<'samePack' | 'otherPack' | 'same' | 'changed' | 'absent'>;
  /** `{file}`. */
  readonly made: string;
  readonly nearest: Words<'ended' | 'already' | 'impossible' | 'notFound' | 'way' | 'change' | 'confirm' | 'cut'>;
  readonly ask: Words<
    | 'intro'
    | 'saved'
    | 'unsaved'
    | 'progress'
    | 'notSure'
    | 'figure'
    | 'range'
    | 'several'
    | 'list'
    | 'none'
    | 'partly'
    | 'value'
    | 'min'
    | 'max'
    | 'which'
    | 'includes'
    | 'excludes'
    | 'keys'
    | 'finished'
    | 'stopped'
    | 'answers'
    | 'notSaved'
  > & {
    /** How a figure is written, by the kind of fact; `{unit}` for a quantity. */
    readonly how: Words<'money' | 'quantity' | 'share' | 'date'>;
  };
}

export type Catalogue = Readonly<Record<Locale, Messages>>;
