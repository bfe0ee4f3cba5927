import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { damagedWordsIn } from './damaged-words.ts';

catalogueLaws(import.meta.dirname, { hole: '[a-z]+' });

test('what is said of a damaged link counts in words', async () => {
  const english = await damagedWordsIn('en');
  expect(english._('damaged.missing', { n: 1 })).toBe('1 more entry is missing altogether.');
  expect(english._('as-of.label')).not.toBe('as-of.label');
});
