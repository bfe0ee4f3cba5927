import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cells, everyAssignment, fromTruth, setup, truths, widths } from '../../test/truth-tables.ts';
import { cofactor } from './cofactor.ts';

const place = fc.constantFrom(
  ...widths.flatMap((width, level) => Array.from({ length: width }, (_, cell) => [level, cell] as const)),
);

test('what is left of a diagram in one cell is its truth table with that cell filled in', () => {
  fc.assert(
    fc.property(truths, place, (truth, [level, cell]) => {
      const { table } = setup();
      const rowOf = (cells: Cells) => everyAssignment.findIndex((one) => one.every((own, at) => own === cells[at]));
      const filledIn = everyAssignment.map((cells) => truth[rowOf(cells.with(level, cell))] === true);
      expect(cofactor(table, fromTruth(table, truth), level, cell)).toBe(fromTruth(table, filledIn));
    }),
  );
});
