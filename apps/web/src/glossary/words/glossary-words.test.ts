import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { glossaryWordsIn } from './glossary-words.ts';

catalogueLaws(import.meta.dirname);

test('the list of words counts in words', async () => {
  const english = await glossaryWordsIn('en');
  expect(english._('glossary.words', { n: 1 })).toBe('1 word explained');
  expect(english._('page.name')).toBe('Huice');
});
