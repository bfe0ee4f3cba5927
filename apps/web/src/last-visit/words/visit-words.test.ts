import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { visitWordsIn } from './visit-words.ts';

catalogueLaws(import.meta.dirname, { hole: '[a-z]+' });

test('results that differ are counted in words', async () => {
  const english = await visitWordsIn('en');
  expect(english._('visit.line', { n: 1, date: '1 June 2026' })).toBe(
    '1 of your results differs from your last visit, 1 June 2026',
  );
  expect(english._('page.name')).toBe('Huice');
});
