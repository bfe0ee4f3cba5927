import { type Answer, type Fact, type Issue, type Outcome, type Profile, parseAnswer } from '@huice/engine';
import { answerOf } from './answer-of.ts';
import { type Draft, type Drafts, emptyDraft } from './draft.ts';

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
    const { answer, read } = readDraft(fact, drafts[fact.id] ?? emptyDraft(fact));
    if (!read.ok) issues.set(fact.id, read.issues);
    else if (read.value !== null) profile[fact.id] = answer;
  }
  return { profile, issues };
};

interface Read {
  readonly draft: Draft;
  readonly answer: Answer;
  readonly read: Outcome<unknown>;
}

/** What each fact was last answered: of all the answers in a form one changes at a time. */
const last = new WeakMap<Fact, Read>();

const readDraft = (fact: Fact, draft: Draft): Read => {
  const known = last.get(fact);
  if (known?.draft === draft) return known;
  const answer = answerOf(fact, draft);
  const made = { draft, answer, read: parseAnswer(fact, answer) };
  last.set(fact, made);
  return made;
};
