import { units } from '@huice/tables';
import { expect, test } from 'vitest';
import { catalogueLaws } from '../../../test/catalogue-laws.ts';
import { refusalCodes } from '../file/read-result.ts';
import { batchWordsIn } from './batch-words.ts';
import hans from './zh-Hans.json';

catalogueLaws(import.meta.dirname, { hole: '[a-z-]+' });

test('every refusal and every unit has its sentence', () => {
  const source: Readonly<Record<string, string>> = hans;
  for (const refusal of refusalCodes) expect(source[`batch.refused.${refusal}`], refusal).toBeTruthy();
  for (const unit of units) expect(source[`batch.unit.${unit}`], unit).toBeTruthy();
});

test('words shared with the form and words of this page are said by one voice', async () => {
  const words = await batchWordsIn('en');
  expect(words._('batch.problems.title', { n: 1, companies: 2 })).toBe(
    '1 cell in 2 companies could not be read and count as not known',
  );
  expect(words._('page.name')).toBe('Huice');
});
