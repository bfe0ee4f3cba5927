import type { Figures } from '../diagram/fact-space.ts';
import type { Possible, Residual } from '../diagram/residual.ts';
import { scaleCells } from '../diagram/scale-cells.ts';
import { type FactVariable, NO, widthOf, YES } from '../diagram/variables.ts';
import type { Given } from './report.ts';

/** Everything that is known of one company, read once. */
export interface Knowledge {
  /** Fact id → answer in its normal form, and term id → what follows of it; a figure that is not known is not in it. */
  readonly given: ReadonlyMap<string, Given>;
  /** As answered, without what follows; and the day to which ages are counted. */
  readonly figures: Figures;
  readonly attested: ReadonlyMap<string, boolean>;
  /** A text for each fact, then for each judgement: the same for the same answer, empty where there is none. */
  readonly answers: readonly string[];
  readonly possible: Possible;
  readonly residual: Residual;
}

export const onlyCell = (value: boolean | undefined): Uint8Array => {
  if (value === undefined) return Uint8Array.of(1, 1);
  return value ? Uint8Array.of(0, 1) : Uint8Array.of(1, 0);
};

/** The cells of one level that an answer leaves possible. */
export const cellsFor = (variable: FactVariable, given: Given | undefined): Uint8Array => {
  const cells = new Uint8Array(widthOf(variable));
  if (given === undefined) return cells.fill(1);
  switch (variable.kind) {
    case 'boolean':
      return onlyCell(given.kind === 'value' ? given.value === true : undefined);
    case 'member': {
      const { includes, excludes } = given as Extract<Given, { kind: 'set' }>;
      cells[YES] = excludes.includes(variable.option) ? 0 : 1;
      cells[NO] = includes.includes(variable.option) ? 0 : 1;
      return cells;
    }
    case 'choice': {
      const options = given.kind === 'any-of' ? given.options : [(given as Extract<Given, { kind: 'value' }>).value];
      variable.options.forEach((option, cell) => {
        if (options.includes(option)) cells[cell] = 1;
      });
      return cells;
    }
    case 'scale': {
      const [first, last] = scaleCells(variable.scale, given);
      return cells.fill(1, first, last + 1);
    }
  }
};
