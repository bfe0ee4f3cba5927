import type { Issue } from '../issue.ts';
import type { Text } from '../language/text.ts';

/** How heavily a finding weighs: an `error` means that the pack cannot mean what it says. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * How each finding weighs. An error makes the pack say something that cannot be meant; a warning wants a correction or
 * a reason; a note is worth knowing. A code, once published, keeps its meaning.
 */
export const severities = {
  'verify/malformed': 'error',
  'verify/too-complex': 'error',
  'verify/nobody-qualifies': 'error',
  'verify/uncited': 'error',
  'verify/number-not-in-quote': 'error',
  'verify/validity-backwards': 'error',
  'verify/impossible-amount': 'error',
  'verify/exclusion-of-nothing': 'error',
  'verify/exclusion-of-itself': 'error',
  'verify/needs-adverse-judgement': 'warning',
  'verify/everybody-qualifies': 'warning',
  'verify/fact-never-matters': 'warning',
  'verify/part-never-varies': 'warning',
  'verify/same-condition': 'warning',
  'verify/unread-fact': 'warning',
  'verify/unread-judgement': 'warning',
  'verify/unread-term': 'warning',
  'verify/unused-definition': 'warning',
  'verify/options-alike': 'warning',
  'verify/unused-clause': 'warning',
  'verify/unused-document': 'warning',
  'verify/validity-overlaps': 'warning',
  'verify/endless-yet-ends': 'warning',
  'verify/attested-outside': 'warning',
  'verify/exclusion-one-sided': 'warning',
  'verify/lonely-cap': 'warning',
  'verify/relation-of-one': 'warning',
  'verify/choice-without-relation': 'warning',
  'verify/missing-translation': 'warning',
  'verify/idle-acknowledgement': 'warning',
  'verify/implied-condition': 'note',
  'verify/number-inferred': 'note',
  'verify/cap-can-bind': 'note',
  'verify/term-over-nought': 'note',
} as const satisfies Record<string, Severity>;

/** The stable code of a finding, such as `verify/unreachable`. */
export type FindingCode = keyof typeof severities;

/** Every code that `verify` can give; `severities` says how heavily each weighs. */
export const findingCodes = Object.keys(severities) as readonly FindingCode[];

/**
 * Something about a pack that its author should know. Shaped like an `Issue`: `path` leads from the pack to the spot,
 * the phrases are English, and a translation is made from `code` and `params` (`describeFinding`).
 */
export interface Finding extends Omit<Issue, 'code' | 'hint' | 'params'> {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The id of what it is about: what an acknowledgement names. */
  readonly about: string;
  readonly hint: string;
  readonly params: Readonly<Record<string, string>>;
  /** Why the pack's authors let it stand; absent while it is open. Errors are never let stand. */
  readonly because?: Text;
}

/** Neither corrected nor explained. */
export const isOpen = (finding: Finding): boolean => finding.because === undefined;

export const finding = (
  code: FindingCode,
  path: Issue['path'],
  about: string,
  said: {
    readonly expected: string;
    readonly received: string;
    readonly hint: string;
    readonly params?: Finding['params'];
  },
): Finding => ({
  code,
  severity: severities[code],
  path,
  about,
  expected: said.expected,
  received: said.received,
  hint: said.hint,
  params: { about, ...said.params },
});
