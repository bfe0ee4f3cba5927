import { askedAtOnce, type Calculator, type Fact, isRare } from '@huice/engine';
import { planQuestions, type QuestionPlan } from '../next-question/plan-questions.ts';
import type { Drafts } from '../state/draft.ts';
import type { PackIndex } from '../state/pack-context.ts';
import { profileOf } from '../state/profile-of.ts';
import type { SetAside, Step } from './step.ts';

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

/** The question most worth asking, or several of its kind; the summary, once nothing is left that was not put off. */
export const nextStep = (interview: Interview, { later, alone }: SetAside): Step => {
  const { asked } = planOf(interview, later);
  const [best] = asked;
  if (best === undefined) return { name: 'check' };
  const facts = new Map(interview.facts.map((fact) => [fact.id, fact]));
  return askedAtOnce(asked, facts, alone).length > 0 ? { name: 'few' } : { name: 'question', fact: best.fact };
};

/** What few companies have and can still matter, whatever was said of it before: so that who comes back finds the same list. */
export const fewOf = (interview: Interview): readonly Fact[] => {
  const { calculator, asked, facts, drafts, asOf } = interview;
  const { profile } = profileOf(facts, drafts);
  const rare = facts.filter(isRare);
  const unsaid = { ...profile, ...Object.fromEntries(rare.map(({ id }) => [id, null])) };
  const outcome = calculator.questions(unsaid, { ...asked, asOf });
  const matter = new Set(outcome.ok ? outcome.value.questions.map(({ fact }) => fact) : []);
  return rare.filter(({ id }) => matter.has(id));
};
