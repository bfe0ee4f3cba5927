import { compile } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from './facet-values.ts';
import { drawnFurther, type RowSlice, rowSlices } from './row-slices.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack compiles');
const report = compiled.value.check({}, { asOf: '2019-06-01' });
if (!report.ok) throw new Error('the pack can be checked');
const some: readonly Entry[] = huicePack.incentives.flatMap((incentive) => {
  const result = report.value.results.find((one) => one.incentive === incentive.id);
  return result === undefined ? [] : [{ pack: huicePack, incentive, result, asOf: '2019-06-01' }];
});
// More than the pack has: a list does not look at what its rows say.
const entries = Array.from({ length: 120 }, (_, index) => ({ ...(some[index % some.length] as Entry) }));
const lists = fc.subarray(entries);
const hits = fc.constantFrom(null, new Map(), new Map());

const rowsOf = (slices: readonly RowSlice[]) => slices.flatMap((slice) => slice.entries);

test('the head and the slices are the list, each row once, at its place of all', () => {
  fc.assert(
    fc.property(lists, fc.nat(30), (list, first) => {
      const { head, rest } = rowSlices(list, null, first);
      expect(rowsOf([head, ...rest])).toEqual(list);
      for (const { at, of, entries: rows } of [head, ...rest]) {
        expect(of).toBe(list.length);
        expect(rows).toEqual(list.slice(at - 1, at - 1 + rows.length));
      }
    }),
  );
});

test('whatever is drawn, going on leads to what is wanted, a few rows at a time, and then to nothing more', () => {
  fc.assert(
    fc.property(lists, hits, lists, hits, (before, found, after, sought) => {
      const wanted = rowSlices(after, sought, 6).rest;
      let drawn: readonly RowSlice[] = rowSlices(before, found, 6).rest;
      for (let steps = 0; drawnFurther(drawn, wanted) !== drawn; steps += 1) {
        const next = drawnFurther(drawn, wanted);
        const fresh = next.filter((slice) => !drawn.includes(slice));
        expect(rowsOf(fresh).length).toBeLessThanOrEqual(10);
        expect(steps).toBeLessThan(40);
        drawn = next;
      }
      expect(drawn).toEqual(wanted);
    }),
  );
});

test('the same rows with the same finds are not drawn again', () => {
  const list = entries.slice(0, 50);
  const drawn = rowSlices(list, null, 6).rest;
  expect(drawnFurther(drawn, rowSlices([...list], null, 6).rest)).toBe(drawn);
  expect(drawnFurther(drawn, rowSlices(list, new Map(), 6).rest)).not.toBe(drawn);
});
