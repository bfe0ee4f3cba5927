import { expect, test } from 'vitest';
import { samplePack } from '../../../test/sample-pack.ts';
import { emptyDrafts } from '../../state/draft.ts';
import { diffAnswers } from './diff-answers.ts';

const { facts } = samplePack;
const empty = emptyDrafts(facts);
const ids = (of: Parameters<typeof diffAnswers>[1]) => diffAnswers(facts, of).map(({ id }) => id);

test('only what is said differently differs, in the order of the questions', () => {
  const said = { ...empty, listed: 'true', place: 'quzhou' };
  expect(ids([empty, empty])).toEqual([]);
  expect(ids([said, said])).toEqual([]);
  expect(ids([empty, said])).toEqual(['place', 'listed']);
  expect(ids([said, { ...said, place: 'elsewhere' }, said])).toEqual(['place']);
});

test('a question left open differs from one answered “not sure”, and an emptied range from nothing does not', () => {
  const figure = { mode: 'exact', exact: '', min: '', max: '', unsure: false } as const;
  expect(ids([empty, { ...empty, staff: { ...figure, unsure: true } }])).toEqual(['staff']);
  expect(ids([empty, { ...empty, staff: { ...figure, mode: 'range' } }])).toEqual([]);
  expect(ids([empty, {}])).toEqual([]);
});
