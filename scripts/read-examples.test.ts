import { expect, it } from 'vitest';
import { readExamples } from './read-examples.mjs';

it('takes each fence with the file that it is and with all that it prints', () => {
  const readme = [
    'Write `company.json`:',
    '',
    '```json',
    '{}',
    '```',
    '',
    'and ask:',
    '',
    '```sh',
    'huice check company.json',
    '```',
    '',
    '```text',
    'nothing is known',
    '```',
    '',
    'A picture:',
    '',
    '```text',
    'a → b',
    '```',
    '',
  ].join('\n');
  expect(readExamples(readme)).toEqual([
    { language: 'json', code: '{}\n', prints: undefined, file: 'company.json' },
    { language: 'sh', code: 'huice check company.json\n', prints: 'nothing is known\n', file: undefined },
  ]);
});
