import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { embedWordsIn } from './embed-words.ts';

catalogueLaws(import.meta.dirname, { alsoAskedBy: join(import.meta.dirname, '../../../vite/first-screen.ts') });

test('the embed speaks its own words and those of the form', async () => {
  const english = await embedWordsIn('en');
  expect(english._('so-far.settled', { n: 4, all: 17, awaiting: 0 })).toBe('4 of 17 items settled');
  expect(english._('page.name')).toBe('Huice');
});
