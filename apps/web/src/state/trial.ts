import type { Drafts } from './draft.ts';
import { draftText } from './draft-text.ts';

/** Answers put in to see what they would do: a supposition beside what the company said, never in its place. */
export interface Trial {
  /** The incentive that they are tried for, or the scenario that they belong to: `#A`. */
  readonly incentive: string;
  /** Only of the facts that are tried; one that is left open on trial is there without an answer. */
  readonly drafts: Drafts;
}

/** What is left of a trial over these answers: what says the same as they do is none. */
export const trialOn = (given: Drafts, incentive: string, tried: Drafts): Trial | null => {
  const drafts = Object.entries(tried).filter(([id, draft]) => draftText(draft) !== draftText(given[id] ?? ''));
  return drafts.length === 0 ? null : { incentive: incentive.slice(0, 200), drafts: Object.fromEntries(drafts) };
};

/** What stands on the screen: the answers with the trial over them. */
export const shownDrafts = ({ drafts, trial }: { readonly drafts: Drafts; readonly trial?: Trial | null }): Drafts =>
  trial ? { ...drafts, ...trial.drafts } : drafts;
