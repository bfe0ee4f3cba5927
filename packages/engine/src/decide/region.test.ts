import { expect, test } from 'vitest';
import { financing, founded, people } from '../../test/sample-pack.ts';
import { Scale } from '../diagram/scale.ts';
import type { DateFact, NumericFact } from '../language/fact.ts';
import { stretchOf } from './region.ts';

const stretch = (min: string | null, minExclusive: boolean, max: string | null, maxExclusive: boolean) => ({
  kind: 'between',
  min,
  minExclusive,
  max,
  maxExclusive,
});

test('a stretch of cells ends at the cuts around them, which count on one side', () => {
  const scale = new Scale(financing.fact as NumericFact, [
    { op: '>=', value: '5' },
    { op: '>', value: '20.50' },
  ]);
  expect(stretchOf(scale, 0, 0)).toEqual(stretch(null, false, '5', true));
  expect(stretchOf(scale, 1, 1)).toEqual(stretch('5', false, '20.5', false));
  expect(stretchOf(scale, 2, 2)).toEqual(stretch('20.5', true, null, false));
  expect(stretchOf(scale, 0, 2)).toEqual(stretch(null, false, null, false));
});

test('a stretch of whole numbers ends with the last of them', () => {
  const scale = new Scale(people.fact as NumericFact, [{ op: '>', value: '5' }]);
  expect(stretchOf(scale, 0, 0)).toEqual(stretch(null, false, '5', false));
  expect(stretchOf(scale, 1, 1)).toEqual(stretch('6', false, null, false));
});

test('a stretch of days ends on a day', () => {
  const scale = new Scale(founded.fact as DateFact, [{ op: '>=', value: '2020-03-01' }]);
  expect(stretchOf(scale, 0, 0)).toEqual(stretch(null, false, '2020-02-29', false));
  expect(stretchOf(scale, 1, 1)).toEqual(stretch('2020-03-01', false, null, false));
});
