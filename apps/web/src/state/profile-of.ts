import type { Answer, Fact, Issue, Profile } from '@huice/engine';
import { type Drafts, emptyDraft } from './draft.ts';
import { readAnswer } from './read-answer.ts';

export interface ReadDrafts {
  /** Only what could be read; what could not counts as unknown until it is mended. */
  readonly profile: Profile;
  /** Fact id to what is wrong with its answer. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>;
}

export const profileOf = (facts: readonly Fact[], drafts: Drafts): ReadDrafts => {
  const profile: Record<string, Answer> = {};
  const issues = new Map<string, readonly Issue[]>();
  for (const fact of facts) {
    const { answer, read } = readAnswer(fact, drafts[fact.id] ?? emptyDraft(fact));
    if (!read.ok) issues.set(fact.id, read.issues);
    else if (read.value !== null) profile[fact.id] = answer;
  }
  return { profile, issues };
};
