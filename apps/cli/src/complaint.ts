import type { FileCode } from '@huice/authoring/node';
import type { Fault, FaultCode } from '@huice/authoring/words';
import type { Issue } from '@huice/engine';

/** What only a command line can get wrong; all else keeps the engine's code. */
export type CliCode =
  | 'cli/no-command'
  | 'cli/unknown-command'
  | 'cli/unknown-option'
  | 'cli/repeated-option'
  | 'cli/missing-value'
  | 'cli/unexpected-value'
  | 'cli/unknown-language'
  | 'cli/missing-argument'
  | 'cli/missing-incentive'
  | 'cli/wrong-value'
  | 'cli/needs-json'
  | 'cli/extra-argument'
  | 'cli/stdin-twice'
  | 'cli/two-formats'
  | 'cli/not-a-terminal'
  | 'cli/ask-from-stdin'
  | 'cli/no-cases'
  | 'cli/no-report'
  | 'cli/by-npm'
  | 'screen/unknown-format'
  | 'screen/other-question'
  | 'screen/unreadable-table'
  | 'screen/wrong-map'
  | 'screen/unknown-column-fact'
  | 'screen/unknown-unit'
  | 'screen/no-such-column'
  | 'screen/no-unit'
  | 'screen/fact-twice'
  | 'screen/no-columns'
  | 'file/exists'
  | 'output/unwritten'
  | 'file/unwritable'
  | FileCode;

/** The engine's issue, with the codes of the command line and the file that it is about; in a written pack, with the line. */
export interface Complaint extends Omit<Fault, 'code'> {
  readonly code: Issue['code'] | FaultCode | CliCode;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Complaint[] };

export const complaint = (
  code: CliCode,
  received: string,
  expected: string,
  params: Readonly<Record<string, string | undefined>> = {},
): Complaint => ({
  code,
  path: [],
  expected,
  received,
  params: Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
});

export const inFile = (file: string, issues: readonly Complaint[]): Complaint[] =>
  issues.map((one) => ({ ...one, file }));
