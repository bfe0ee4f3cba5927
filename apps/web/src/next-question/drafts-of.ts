import type { Answer, Fact, Profile } from '@huice/engine';
import { type Drafts, emptyDraft } from '../state/draft.ts';
import { draftOf } from './draft-of.ts';

/** The form’s controls as they would stand had the company filled them in itself. */
export const draftsOf = (facts: readonly Fact[], profile: Profile): Drafts =>
  Object.fromEntries(
    facts.map((fact) => [
      fact.id,
      profile[fact.id] == null ? emptyDraft(fact) : draftOf(fact, profile[fact.id] as Answer),
    ]),
  );
