import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { feedbackWordsIn } from './feedback-words.ts';

catalogueLaws(import.meta.dirname);

test('who finds an incentive wrong is spoken to in the words of every page, too', async () => {
  const english = await feedbackWordsIn('en');
  expect(english._('feedback.open')).toBe('This is not right');
  expect(english._('notice.close')).toBe('Close');
});
