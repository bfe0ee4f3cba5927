import { type Fact, unreachable } from '@huice/engine';

/** The answer `不清楚`, which no option can be called. */
export const unsure = '?';

/** One choice as ticked: an option id, `true`, `false`, `?`, or nothing yet. */
export type SingleDraft = string;

/** Several choices as ticked. `unsure` beside some picks means: these, and perhaps others. */
export interface PicksDraft {
  readonly picked: readonly string[];
  readonly none: boolean;
  readonly unsure: boolean;
}

/** A figure or date exactly as typed, in both ways of stating it, so that changing the way loses nothing. */
export interface FigureDraft {
  readonly mode: 'exact' | 'range';
  readonly exact: string;
  readonly min: string;
  readonly max: string;
  readonly unsure: boolean;
}

/** What stands in a question's controls, before anything is read into it. */
export type Draft = SingleDraft | PicksDraft | FigureDraft;

/** Fact id to draft. */
export type Drafts = Readonly<Record<string, Draft>>;

/** An untouched question: nothing is pre-filled. */
export const emptyDraft = (fact: Fact): Draft => {
  switch (fact.kind) {
    case 'boolean':
    case 'choice':
      return '';
    case 'choices':
      return { picked: [], none: false, unsure: false };
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return { mode: 'exact', exact: '', min: '', max: '', unsure: false };
    default:
      return unreachable(fact);
  }
};

export const emptyDrafts = (facts: readonly Fact[]): Drafts =>
  Object.fromEntries(facts.map((fact) => [fact.id, emptyDraft(fact)]));

/** Whether anything was said, `不清楚` included. */
export const isAnswered = (draft: Draft | undefined): boolean => {
  if (draft === undefined) return false;
  if (typeof draft === 'string') return draft !== '';
  if (draft.unsure) return true;
  if ('picked' in draft) return draft.none || draft.picked.length > 0;
  return draft.mode === 'exact' ? draft.exact.trim() !== '' : `${draft.min}${draft.max}`.trim() !== '';
};
