import { expect, test } from 'vitest';
import { importedProspects, planImport } from './plan-import.ts';
import type { Prospect } from './prospect.ts';

const prospect = (id: string, answers = '#v1?'): Prospect => ({
  id,
  name: id.toUpperCase(),
  saved: '2026-01-31T08:00:00.000Z',
  answers,
});

const present = [prospect('a'), prospect('b')];
const plan = planImport(present, [
  { ...prospect('a'), saved: '2025-01-01T00:00:00Z' },
  prospect('b', '#v1?place=quzhou'),
  prospect('c'),
]);

test('a file is told apart into what is new, what is here, and what differs', () => {
  expect(plan.added.map(({ id }) => id)).toEqual(['c']);
  expect(plan.same).toBe(1);
  expect(plan.differing.map(({ mine, theirs }) => [mine.answers, theirs.answers])).toEqual([
    ['#v1?', '#v1?place=quzhou'],
  ]);
});

test('keeping both writes the file’s beside mine, under an id of its own', () => {
  const [added, copy] = importedProspects(plan, 'both');
  expect(added?.id).toBe('c');
  expect(copy).toMatchObject({ name: 'B', answers: '#v1?place=quzhou' });
  expect(present.map(({ id }) => id)).not.toContain(copy?.id);
});

test('only when asked to does the file’s replace mine', () => {
  expect(importedProspects(plan, 'theirs').map(({ id }) => id)).toEqual(['c', 'b']);
  expect(importedProspects(plan, 'mine').map(({ id }) => id)).toEqual(['c']);
});
