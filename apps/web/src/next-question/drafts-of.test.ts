import { expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { profileOf } from '../state/profile-of.ts';
import { draftsOf } from './drafts-of.ts';

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

test('an end that does not count goes into the box with its sign', () => {
  const profile = {
    'capital.financing': { min: '5000万', minExclusive: true, max: '1亿', maxExclusive: true },
    research: { max: '0.15', maxExclusive: true },
  };
  const drafts = draftsOf(samplePack.facts, profile);
  expect(drafts['capital.financing']).toMatchObject({ min: '>5000万', max: '<1亿' });
  expect(drafts['research']).toMatchObject({ min: '', max: '<15' });
  expect(profileOf(samplePack.facts, drafts).profile).toEqual(profile);
});

test('one of two options is not known where the form cannot say so', () => {
  const { place } = draftsOf(samplePack.facts, { place: { anyOf: ['quzhou', 'elsewhere'] } });
  expect(place).toBe('?');
});
