import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { embedWordsIn } from './embed-words.ts';

catalogueLaws(import.meta.dirname);

test('the page in a frame speaks its own words and those of the self-check', async () => {
  const english = await embedWordsIn('en');
  expect(english._('embed.whole')).toBe('Open the whole page');
  expect(english._('so-far.settled', { n: 4, all: 17, awaiting: 0 })).toBe('4 of 17 items settled');
});
