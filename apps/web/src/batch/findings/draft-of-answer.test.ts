import { expect, test } from 'vitest';
import { samplePack } from '../../../test/sample-pack.ts';
import { profileOf } from '../../state/profile-of.ts';
import { draftsOf } from './draft-of-answer.ts';

test('the form reads back exactly what the list said', () => {
  const profile = {
    place: 'quzhou',
    listed: false,
    fields: { includes: ['ai'] },
    'capital.financing': { min: '5000万', max: '1亿' },
    research: '0.05',
    staff: { min: '10' },
    founded: { min: '2019-01-01', max: '2019-12-31' },
  };
  expect(profileOf(samplePack.facts, draftsOf(samplePack.facts, profile)).profile).toEqual(profile);
  expect(profileOf(samplePack.facts, draftsOf(samplePack.facts, { fields: [] })).profile).toEqual({ fields: [] });
});

test('one of two options is not known where the form cannot say so', () => {
  const { place } = draftsOf(samplePack.facts, { place: { anyOf: ['quzhou', 'elsewhere'] } });
  expect(place).toBe('?');
});
