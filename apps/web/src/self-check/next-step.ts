import type { Calculator, Fact } from '@huice/engine';
import { planQuestions, type QuestionPlan } from '../next-question/plan-questions.ts';
import type { Drafts } from '../state/draft.ts';
import type { PackIndex } from '../state/pack-context.ts';
import { profileOf } from '../state/profile-of.ts';
import type { Step } from './step.ts';

export interface Interview {
  readonly calculator: Calculator;
  /** What alone is asked about. */
  readonly asked: PackIndex['asked'];
  readonly facts: readonly Fact[];
  readonly drafts: Drafts;
  readonly asOf: string;
}

/** The questions that still matter, in the engine's order. */
export const planOf = (
  { calculator, asked, facts, drafts, asOf }: Interview,
  later: readonly string[],
): QuestionPlan => {
  const { profile } = profileOf(facts, drafts);
  const outcome = calculator.questions(profile, { ...asked, asOf });
  return planQuestions(outcome.ok ? outcome.value.questions : [], drafts, later);
};

/** The question most worth asking; the summary, once nothing is left that was not put off. */
export const nextStep = (interview: Interview, later: readonly string[]): Step => {
  const [best] = planOf(interview, later).asked;
  return best === undefined ? { name: 'check' } : { name: 'question', fact: best.fact };
};
