import { expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { openingState } from './opening-state.ts';

const open = (fragment: string, stored: string | null) =>
  openingState(samplePack.facts, { fragment, stored, today: '2026-11-22', locale: 'zh-Hans' });

test('a first visit opens an empty form as of today', () => {
  const { state, before } = open('', null);
  expect(state).toMatchObject({ asOf: '2026-11-22', locale: 'zh-Hans', drafts: { place: '' } });
  expect(before).toBeNull();
});

test('the kept copy opens as of today, whatever day it was made for', () => {
  expect(open('', '#v1?@as-of=2019-06-01&@lang=en&place=quzhou').state).toMatchObject({
    asOf: '2026-11-22',
    locale: 'en',
    drafts: { place: 'quzhou' },
  });
});

test('a link wins, and what was kept here stays within reach', () => {
  const { state, before } = open('#v1?@as-of=2019-06-01&place=elsewhere', '#v1?place=quzhou');
  expect(state).toMatchObject({ asOf: '2019-06-01', drafts: { place: 'elsewhere' } });
  expect(before?.drafts['place']).toBe('quzhou');
});

test('loading the page again is not mistaken for a link from elsewhere', () => {
  expect(open('#v1?@as-of=2019-06-01&place=quzhou', '#v1?@as-of=2020-01-01&place=quzhou').before).toBeNull();
});

test('a kept copy that cannot be read is an empty form, not a failure', () => {
  expect(open('', '{"place":"quzhou"}').state.drafts['place']).toBe('');
});
