import { type Answer, type Fact, type Issue, type Profile, parseAnswer } from '@huice/engine';
import { answerOf } from './answer-of.ts';
import { type Drafts, emptyDraft } from './draft.ts';

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
    const answer = answerOf(fact, drafts[fact.id] ?? emptyDraft(fact));
    const read = parseAnswer(fact, answer);
    if (!read.ok) issues.set(fact.id, read.issues);
    else if (read.value !== null) profile[fact.id] = answer;
  }
  return { profile, issues };
};
