import { expect, test } from 'vitest';
import { unknownName } from './unknown-name.ts';

const known = new Set(['financing', 'stage']);
const complain = (name: string, before?: number, params?: Readonly<Record<string, string>>) =>
  unknownName('profile/unknown-fact' as never, ['facts', name], 'a fact of the pack', name, known, before, params);

test('a name that nearly is one that is known comes with that one', () => {
  expect(complain('finacing', 0, { of: 'pack' })).toMatchObject({
    path: ['facts', 'finacing'],
    expected: 'a fact of the pack',
    received: '"finacing"',
    params: { of: 'pack', near: 'financing' },
    hint: 'did you mean "financing"?',
  });
  expect(complain('finacing').params).toEqual({ near: 'financing' });
});

test('a name like none that is known comes alone', () => {
  const issue = complain('headcount', 0, { of: 'pack' });
  expect(issue.params).toEqual({ of: 'pack' });
  expect(issue).not.toHaveProperty('hint');
});

test('after many complaints no more names are compared', () => {
  expect(complain('finacing', 9_999).params).toEqual({ near: 'financing' });
  expect(complain('finacing', 10_000)).not.toHaveProperty('hint');
});
