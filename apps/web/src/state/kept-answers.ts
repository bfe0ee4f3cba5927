import type { Fact } from '@huice/engine';
import { emptyDrafts } from './draft.ts';
import { type FormState, fromFragment, toFragment } from './fragment.ts';
import { isFramed, kept } from './kept.ts';
import type { Trial } from './trial.ts';

/** What is said of one company. The trial is never left out by oversight: without it one says that there is none. */
export interface CompanyAnswers extends Pick<FormState, 'company' | 'drafts' | 'plans'> {
  readonly trial: Trial | null;
}

/** The answers kept in this browser at this moment; empty ones when there are none. */
export const keptAnswers = (facts: readonly Fact[]): CompanyAnswers => ({
  company: '',
  drafts: emptyDrafts(facts),
  ...fromFragment(kept.read() ?? '', facts),
  trial: fromFragment(kept.read() ?? '', facts)?.trial ?? null,
});

const wholeOf = ({ company, drafts, trial }: CompanyAnswers): string =>
  toFragment({ company, drafts, trial, asOf: '', locale: 'en' });

/** Whether these answers are the ones kept, trial and all, so that a page of this browser finds them without being told. */
export const areKept = (answers: CompanyAnswers, facts: readonly Fact[]): boolean =>
  !isFramed() && wholeOf(keptAnswers(facts)) === wholeOf(answers);
