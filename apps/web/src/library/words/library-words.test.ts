import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { libraryWordsIn } from './library-words.ts';

catalogueLaws(import.meta.dirname);

test('the library speaks its own words and those of the form', async () => {
  const english = await libraryWordsIn('en');
  expect(english._('check.lead', { n: 1, done: 0 })).toBe('It asks 1 thing of a company; you have answered 0:');
  expect(english._('page.name')).toBe('Huice');
});
