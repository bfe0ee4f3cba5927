import { compile } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FacetId, facetIds, nothingChosen } from './facet.ts';
import { anyField, type Entry, facetValues } from './facet-values.ts';
import { narrow } from './narrow.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack compiles');
const report = compiled.value.check({ place: 'quzhou', fields: ['ai'] }, { asOf: '2019-06-01' });
const entries: readonly Entry[] = huicePack.incentives.flatMap((incentive) => {
  const result = report.ok ? report.value.results.find((one) => one.incentive === incentive.id) : undefined;
  return result === undefined ? [] : [{ pack: huicePack, incentive, result, asOf: '2019-06-01' }];
});

const valuesOf = (id: FacetId) => [...new Set(entries.flatMap((entry) => facetValues(entry, true)[id]))];
const chosen = fc.record(
  Object.fromEntries(facetIds.map((id) => [id, fc.subarray(valuesOf(id), { maxLength: 2 })])),
) as fc.Arbitrary<typeof nothingChosen>;

test('a count is exactly what choosing that value alone would show', () => {
  fc.assert(
    fc.property(chosen, fc.constantFrom(...facetIds), (some, id) => {
      const { counts } = narrow(entries, some, true);
      for (const value of valuesOf(id)) {
        const shown = narrow(entries, { ...some, [id]: [value] }, true).entries.length;
        expect(counts[id].get(value) ?? 0).toBe(shown);
      }
    }),
    { numRuns: 60 },
  );
});

test('choosing more within a facet never shows fewer, and choosing in another never shows more', () => {
  fc.assert(
    fc.property(chosen, fc.constantFrom(...facetIds), (some, id) => {
      const all = narrow(entries, some, true).entries.length;
      const [first] = valuesOf(id);
      const wider = narrow(entries, { ...some, [id]: [...some[id], first ?? ''] }, true).entries.length;
      if (some[id].length > 0) expect(wider).toBeGreaterThanOrEqual(all);
      else expect(wider).toBeLessThanOrEqual(all);
    }),
    { numRuns: 60 },
  );
});

test('nothing chosen narrows nothing', () => {
  expect(narrow(entries, nothingChosen, true).entries).toHaveLength(huicePack.incentives.length);
});

test('without answers nobody’s status narrows the list', () => {
  const narrowed = narrow(entries, { ...nothingChosen, status: ['eligible'] }, false);
  expect(narrowed.entries).toHaveLength(entries.length);
  expect(narrowed.counts.status.size).toBe(0);
});

test('an incentive whose condition names no field counts apart, and one that names two counts under both', () => {
  const valuesFor = (id: string) => {
    const entry = entries.find(({ incentive }) => incentive.id === id) ?? expect.fail(id);
    return facetValues(entry, true).field;
  };
  expect(valuesFor('quzhou/unicorn-ipo-award')).toEqual(['ai', 'big-data']);
  expect(valuesFor('quzhou/listing-support')).toEqual([anyField]);
});
