import type { Fact } from '@huice/engine';
import { emptyDrafts } from './draft.ts';
import { type FormState, fromFragment } from './fragment.ts';
import { kept } from './kept.ts';
import { answersOf } from './opening-state.ts';

/** What is said of one company. */
export type CompanyAnswers = Pick<FormState, 'company' | 'drafts'>;

/** The answers kept in this browser at this moment; empty ones when there are none. */
export const keptAnswers = (facts: readonly Fact[]): CompanyAnswers => {
  const { company, drafts } = fromFragment(kept.read() ?? '', facts) ?? { company: '', drafts: emptyDrafts(facts) };
  return { company, drafts };
};

/** Whether these answers are the ones kept, so that a page of this browser finds them without being told. */
export const areKept = (answers: CompanyAnswers, facts: readonly Fact[]): boolean =>
  answersOf(keptAnswers(facts)) === answersOf(answers);
