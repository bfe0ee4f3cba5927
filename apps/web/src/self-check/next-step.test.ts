import { expect, test } from 'vitest';
import { sampleIndex } from '../../test/sample-pack.ts';
import { type Drafts, emptyDrafts } from '../state/draft.ts';
import { nextStep, planOf } from './next-step.ts';

const { calculator, pack } = sampleIndex();
const interview = (drafts: Drafts = {}) => ({
  calculator,
  asked: {},
  facts: pack.facts,
  drafts: { ...emptyDrafts(pack.facts), ...drafts },
  asOf: '2024-06-01',
});
const figure = { mode: 'exact', exact: '', min: '', max: '', unsure: true } as const;

test('it goes on in the engine’s own order', () => {
  const questions = calculator.questions({}, { asOf: '2024-06-01' });
  expect(nextStep(interview(), [])).toEqual({
    name: 'question',
    fact: questions.ok ? questions.value.questions[0]?.fact : '',
  });
});

test('what was put off is passed over, and once only that is left the answers are checked', () => {
  const first = nextStep(interview(), []);
  const second = nextStep(interview(), 'fact' in first ? [first.fact] : []);
  expect(second).not.toEqual(first);
  expect(
    nextStep(
      interview(),
      pack.facts.map(({ id }) => id),
    ),
  ).toEqual({ name: 'check' });
});

test('a question answered “not sure” is not asked again, and is remembered to be open', () => {
  const unsure: Drafts = {
    place: '?',
    listed: '?',
    fields: { picked: [], none: false, unsure: true },
    'capital.financing': figure,
    staff: figure,
    research: figure,
  };
  expect(nextStep(interview(unsure), [])).toEqual({ name: 'check' });
  expect(planOf(interview(unsure), []).unsure).toHaveLength(6);
});

test('a question about what has ended is never asked', () => {
  const asked = planOf(interview(), []).asked.map(({ fact }) => fact);
  expect(asked).toContain('staff');
  expect(asked).not.toContain('founded');
});
