import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { prospectWordsIn } from './prospect-words.ts';

catalogueLaws(import.meta.dirname);

test('the list speaks its own words and those of every page', async () => {
  const english = await prospectWordsIn('en');
  expect(english._('prospects.deleted', { n: 1 })).toBe('The company is deleted.');
  expect(english._('prospects.deleted', { n: 2 })).toBe('2 companies are deleted.');
  expect(english._('page.name')).toBe('Huice');
});
