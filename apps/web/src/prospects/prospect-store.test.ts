import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Prospect } from './prospect.ts';
import { type ProspectStore, prospectStore } from './prospect-store.ts';

const prospect = (id: string, change: Partial<Prospect> = {}): Prospect => ({
  id,
  name: `Company ${id}`,
  saved: '2026-01-01T08:00:00.000Z',
  answers: '#v1?@as-of=2026-01-01&@lang=en&place=quzhou',
  ...change,
});

const opened: ProspectStore[] = [];
const tab = () => {
  const store = prospectStore();
  opened.push(store);
  return store;
};

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.unstubAllGlobals();
});

test('what was put is there for the next page, until it is removed', async () => {
  await tab().put(prospect('a'), null);
  expect(await tab().all()).toEqual([prospect('a')]);
  await tab().remove(['a']);
  expect(await tab().all()).toEqual([]);
});

test('writing over a writing that was not seen hands it back', async () => {
  const [one, other] = [tab(), tab()];
  await one.put(prospect('a'), null);
  const theirs = prospect('a', { saved: '2026-01-02T08:00:00.000Z', name: 'Theirs' });
  expect(await other.put(theirs, prospect('a').saved)).toBeNull();
  const mine = prospect('a', { saved: '2026-01-03T08:00:00.000Z', name: 'Mine' });
  expect(await one.put(mine, prospect('a').saved)).toEqual(theirs);
  expect(await one.all()).toEqual([mine]);
});

test('a change is made to what stands there now, and to nothing when it is gone', async () => {
  const [one, other] = [tab(), tab()];
  await one.put(prospect('a'), null);
  await other.put(prospect('a', { saved: '2026-01-02T08:00:00.000Z', answers: '#v1?place=elsewhere' }), null);
  await one.change('a', (present) => ({ ...present, name: 'Renamed' }));
  await one.change('b', (present) => ({ ...present, name: 'Renamed' }));
  expect(await one.all()).toMatchObject([{ id: 'a', name: 'Renamed', answers: '#v1?place=elsewhere' }]);
});

test('another tab hears of every change', async () => {
  const [one, other] = [tab(), tab()];
  const heard = vi.fn();
  other.subscribe(heard);
  await one.putAll([prospect('a'), prospect('b')]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
});

test('what cannot be read as a prospect is passed over, and the rest is there', async () => {
  await tab().putAll([prospect('a'), { id: 'b', name: '' } as Prospect]);
  expect(await tab().all()).toEqual([prospect('a')]);
});

test('a browser without storage refuses every call and breaks nothing', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = tab();
  await expect(store.all()).rejects.toThrow();
  await expect(store.put(prospect('a'), null)).rejects.toThrow();
  // What was refused once is asked for again: the reader may have allowed it since.
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await store.all()).toEqual([]);
});

test('a newer page may change the tables: this one lets go', async () => {
  const store = tab();
  await store.put(prospect('a'), null);
  const newer = await openDB('huice', 2);
  expect(newer.version).toBe(2);
  newer.close();
});
