import { expect, test } from 'vitest';
import { sampleIndex } from '../../test/sample-pack.ts';
import { emptyDrafts } from '../state/draft.ts';
import { planQuestions } from './plan-questions.ts';

const { calculator, pack } = sampleIndex();
const outcome = calculator.questions({}, { asOf: '2024-06-01' });
const questions = outcome.ok ? outcome.value.questions : [];
const facts = (list: typeof questions) => list.map(({ fact }) => fact);

test('every question that matters is asked, put off or unsure, and only once', () => {
  const drafts = { ...emptyDrafts(pack.facts), listed: '?' };
  const plan = planQuestions(questions, drafts, ['staff', 'listed']);
  expect(facts(plan.unsure)).toEqual(['listed']);
  expect(facts(plan.later)).toEqual(['staff']);
  expect(facts(plan.asked)).not.toContain('staff');
  const all = [...plan.asked, ...plan.later, ...plan.unsure];
  expect(facts(all).sort()).toEqual(facts(questions).sort());
});

test('a figure or several options said to be unsure are not asked again', () => {
  const empty = emptyDrafts(pack.facts);
  const drafts = {
    ...empty,
    research: { mode: 'exact', exact: '', min: '', max: '', unsure: true },
    fields: { picked: [], none: false, unsure: true },
  } as const;
  expect(facts(planQuestions(questions, drafts, []).unsure).sort()).toEqual(['fields', 'research']);
});

test('what only an ended incentive asks is not asked', () => {
  expect(facts(questions)).not.toContain('founded');
});
