import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { prefillWordsIn } from './prefill-words.ts';

catalogueLaws(import.meta.dirname, { hole: '[a-z-]+' });

test('words of the sheet, of every table and of every page are said by one voice', async () => {
  const words = await prefillWordsIn('en');
  expect(words._('prefill.fill', { n: 1 })).toBe('Fill in 1 answer');
  expect(words._('batch.columns.aside')).toBe('Leave aside');
  expect(words._('page.name')).toBe('Huice');
});
