import { expect, test } from 'vitest';
import { samplePack } from '../../../test/sample-pack.ts';
import { findQuestions } from './find-questions.ts';

const found = (typed: string) => findQuestions(samplePack.facts, typed).map(({ id }) => id);

test('nothing typed finds every question, in the order in which they are asked', () => {
  expect(found(' ')).toEqual(samplePack.facts.map(({ id }) => id));
});

test('a question is found by its label in any language, however it is typed', () => {
  expect(found('融资')).toEqual(['capital.financing']);
  expect(found('FINAN')).toEqual(['capital.financing']);
  expect(found('ｓｔａｆｆ')).toEqual(['staff']);
  expect(found('火星')).toEqual([]);
});

test('an option leads to its question, and all words have to be there', () => {
  expect(found('物联网')).toEqual(['fields']);
  expect(found('research share')).toEqual(['research']);
  expect(found('research place')).toEqual([]);
});

test('what begins a label comes before what only occurs in one', () => {
  expect(found('f')[0]).toBe('fields');
  expect(found('s')).toEqual(['staff', 'fields', 'listed', 'research', 'place']);
});

test('what an option is noted to hold leads to its question, too', () => {
  const facts = samplePack.facts.map((fact) =>
    fact.id === 'place' && 'options' in fact
      ? { ...fact, options: fact.options.map((one) => ({ ...one, note: { ...one.label, en: 'with its counties' } })) }
      : fact,
  );
  expect(findQuestions(facts, 'counties').map(({ id }) => id)).toEqual(['place']);
});
