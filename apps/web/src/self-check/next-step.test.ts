import { describe, expect, test } from 'vitest';
import { packWithRare, sampleIndex } from '../../test/sample-pack.ts';
import { type Drafts, emptyDrafts } from '../state/draft.ts';
import { fewOf, nextStep, planOf } from './next-step.ts';
import { nothingAside } from './step.ts';

const { calculator, pack } = sampleIndex();
const interview = (drafts: Drafts = {}) => ({
  calculator,
  asked: {},
  facts: pack.facts,
  drafts: { ...emptyDrafts(pack.facts), ...drafts },
  asOf: '2024-06-01',
});
const putOff = (later: readonly string[]) => ({ ...nothingAside, later });
const figure = { mode: 'exact', exact: '', min: '', max: '', unsure: true } as const;

test('it goes on in the engine’s own order', () => {
  const questions = calculator.questions({}, { asOf: '2024-06-01' });
  expect(nextStep(interview(), nothingAside)).toEqual({
    name: 'question',
    fact: questions.ok ? questions.value.questions[0]?.fact : '',
  });
});

test('what was put off is passed over, and once only that is left the answers are checked', () => {
  const first = nextStep(interview(), nothingAside);
  const second = nextStep(interview(), putOff('fact' in first ? [first.fact] : []));
  expect(second).not.toEqual(first);
  expect(nextStep(interview(), putOff(pack.facts.map(({ id }) => id)))).toEqual({ name: 'check' });
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
  expect(nextStep(interview(unsure), nothingAside)).toEqual({ name: 'check' });
  expect(planOf(interview(unsure), []).unsure).toHaveLength(6);
});

test('a question about what has ended is never asked', () => {
  const asked = planOf(interview(), []).asked.map(({ fact }) => fact);
  expect(asked).toContain('staff');
  expect(asked).not.toContain('founded');
});

describe('what few companies have', () => {
  const rareIds = ['fields', 'listed', 'capital.financing', 'research'];
  const index = sampleIndex(packWithRare(...rareIds));
  const few = (drafts: Drafts = {}) => ({
    ...interview(drafts),
    calculator: index.calculator,
    facts: index.pack.facts,
  });
  const answered: Drafts = { place: 'quzhou', staff: { ...figure, exact: '12', unsure: false } };

  test('is asked at once when its turn comes', () => {
    expect(nextStep(few(answered), nothingAside)).toEqual({ name: 'few' });
    expect(fewOf(few(answered)).map(({ id }) => id)).toEqual(rareIds);
  });

  test('is asked by itself where somebody wants it so, or once less is left', () => {
    expect(nextStep(few(answered), { later: [], alone: rareIds })).toMatchObject({ name: 'question' });
    expect(nextStep(few({ ...answered, listed: 'false' }), nothingAside)).toMatchObject({ name: 'question' });
  });

  test('is the same list for who comes back to it', () => {
    expect(fewOf(few({ ...answered, listed: 'false', research: { ...figure, exact: '0', unsure: false } }))).toEqual(
      fewOf(few(answered)),
    );
  });
});
