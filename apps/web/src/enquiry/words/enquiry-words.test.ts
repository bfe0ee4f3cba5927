import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { enquiryWordsIn } from './enquiry-words.ts';

catalogueLaws(import.meta.dirname);

test('the next steps speak their own words and those of every page', async () => {
  const english = await enquiryWordsIn('en');
  expect(english._('steps.calendar', { n: 1 })).toBe('Add 1 date to a calendar');
  expect(english._('page.name')).toBe('Huice');
});
