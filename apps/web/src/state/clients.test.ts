// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { clients, pitchKey } from './clients.ts';
import { kept } from './kept.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const pitchOf = (client: string | null) => JSON.stringify({ client, baseline: '#v1?staff=50' });

test('a company that is left takes its answers and its pitch along', () => {
  kept.write('#v1?staff=50', 'one');
  localStorage.setItem(pitchKey(), pitchOf('one'));
  clients.leave('one');
  expect([kept.read(), localStorage.getItem(pitchKey()), clients.isLeft('one')]).toEqual([null, null, true]);
});

test('the pitch of another company stays, also while its answers are not kept yet, and comes back with it', () => {
  localStorage.setItem(pitchKey(), pitchOf('one'));
  clients.leave('two');
  expect(localStorage.getItem(pitchKey())).toBe(pitchOf('one'));
  clients.leave('one');
  expect(localStorage.getItem(pitchKey())).toBeNull();
  clients.comeBack('one');
  expect(localStorage.getItem(pitchKey())).toBe(pitchOf('one'));
});

test('a pitch goes with its company where the answers kept are still those of the one before', () => {
  kept.write('#v1?staff=7', 'one');
  localStorage.setItem(pitchKey(), pitchOf('two'));
  clients.leave('two');
  expect([kept.by(), localStorage.getItem(pitchKey())]).toEqual(['one', null]);
});

test('a pitch from before companies were told apart goes with the answers beside it', () => {
  kept.write('#v1?staff=7', 'one');
  localStorage.setItem(pitchKey(), pitchOf(null));
  clients.leave('two');
  expect(localStorage.getItem(pitchKey())).toBe(pitchOf(null));
  clients.leave('one');
  expect(localStorage.getItem(pitchKey())).toBeNull();
});
