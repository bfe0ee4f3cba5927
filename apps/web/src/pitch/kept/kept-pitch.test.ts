// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPitch, nothingKept, readKept } from './kept-pitch.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const scenario = fc.option(fc.record({ name: fc.string(), fragment: fc.string() }));

test('what is kept is read back, whatever the scenarios are called', () => {
  fc.assert(
    fc.property(fc.tuple(scenario, scenario, scenario), fc.option(fc.string()), fc.boolean(), (all, baseline, keys) => {
      const editing = all.findIndex((one) => one !== null);
      const pitch = { client: 'one', baseline, scenarios: all, editing: editing < 0 ? null : editing, keys };
      expect(keptPitch.write(pitch)).toBe(true);
      expect(keptPitch.read()).toEqual(pitch);
    }),
  );
});

test('whatever stands in the storage, the page opens', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { scenarios, editing } = readKept(text);
      expect(scenarios).toHaveLength(3);
      expect(editing === null || scenarios[editing] !== null).toBe(true);
    }),
  );
  expect(readKept('')).toEqual(nothingKept);
  expect(readKept('{"scenarios":[{"name":1}],"editing":0,"keys":"no"}')).toEqual(nothingKept);
});

test('where nothing may be kept, that is said and nothing breaks', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  expect(keptPitch.write(nothingKept)).toBe(false);
  expect(keptPitch.read()).toEqual(nothingKept);
});
