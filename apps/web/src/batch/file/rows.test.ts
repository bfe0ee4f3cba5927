import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, packRows, rowAt, rowCount, rowsBetween, widthAt } from './rows.ts';

test('what is packed comes back cell by cell, blank rows, blank cells and rare characters included', () => {
  const row = fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const packed = structuredClone(packRows(rows));
      expect(rowCount(packed)).toBe(rows.length);
      expect(rowsBetween(packed)).toEqual(rows);
      for (const [at, { length }] of rows.entries()) expect(widthAt(packed, at)).toBe(length);
    }),
  );
});

test('what stands outside of the table is empty, never the cell of another row', () => {
  const packed = packRows([['a', 'b'], [], ['c']]);
  expect(cellAt(packed, 0, 2)).toBe('');
  expect(cellAt(packed, 1, 0)).toBe('');
  expect(cellAt(packed, 2, 0)).toBe('c');
  expect(rowAt(packed, 3)).toEqual([]);
  expect(rowsBetween(packed, 2, 9)).toEqual([['c']]);
  expect(rowsBetween(packed, 5, 9)).toEqual([]);
});
