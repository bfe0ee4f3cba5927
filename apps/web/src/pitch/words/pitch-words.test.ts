import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { pitchWordsIn } from './pitch-words.ts';

catalogueLaws(import.meta.dirname);

test('the pitch speaks its own words and those of the form', async () => {
  const english = await pitchWordsIn('en');
  expect(english._('pitch.compare.lead', { n: 1 })).toContain('there is one so far');
  expect(english._('page.name')).toBe('Huice');
});
