import { parseAnswer } from '@huice/engine';
import type { CompiledPack } from '@huice/engine/deciding';
import { answerAt, type Column, isCoded, type Table } from './columns/column.ts';

/** From so many incentives on it is worth while to look at companies place by place: rows that lie apart take long to be brought together. */
export const manyIncentives = 512;
/** In a part of fewer companies a program costs more than it saves. */
const smallest = 256;

/** Companies that are in the same cell of the fact that most incentives ask; −1 for those of whom it is not known. */
export interface Part {
  readonly cell: number;
  readonly rows: Int32Array;
}

/**
 * Where a company stands settles most incentives of a large pack. So companies that stand in one place are decided together, by a program
 * in which only what is left of the conditions there is asked. Null where it is not worth while.
 */
export const partsOf = ({ diagram, facts }: CompiledPack, table: Table): readonly Part[] | null => {
  const [top] = diagram.variables.list;
  if (top?.kind !== 'choice') return null;
  const column = table.columns[top.fact];
  const fact = facts.get(top.fact);
  if (column === undefined || fact === undefined || table.rows < smallest * top.options.length) return null;
  const cells = new Map<unknown, number>();
  const cellOf = (answer: unknown): number => {
    const known = typeof answer === 'string' ? cells.get(answer) : -1;
    if (known !== undefined) return known;
    const read = parseAnswer(fact, answer);
    const cell = read.ok && read.value?.kind === 'value' ? top.options.indexOf(String(read.value.value)) : -1;
    cells.set(answer, cell);
    return cell;
  };
  const found = cellsOf(column, table.rows, cellOf);
  const sizes = new Int32Array(top.options.length + 1);
  for (let row = 0; row < found.length; row++) {
    const at = (found[row] as number) + 1;
    sizes[at] = (sizes[at] as number) + 1;
  }
  const parts = Array.from(sizes, (size, at) => ({ cell: at - 1, rows: new Int32Array(size) }));
  const next = new Int32Array(sizes.length);
  for (let row = 0; row < found.length; row++) {
    const at = (found[row] as number) + 1;
    const place = next[at] as number;
    (parts[at] as Part).rows[place] = row;
    next[at] = place + 1;
  }
  return parts.filter(({ rows }) => rows.length > 0);
};

const cellsOf = (column: Column, rows: number, cellOf: (answer: unknown) => number): Int16Array => {
  const found = new Int16Array(rows);
  if (!isCoded(column)) {
    for (let row = 0; row < rows; row++) found[row] = cellOf(answerAt(column, row, false));
    return found;
  }
  const { codes, options } = column;
  const cells = Int16Array.from(options, cellOf);
  for (let row = 0; row < rows; row++) {
    const code = codes[row] as number;
    found[row] = code < cells.length ? (cells[code] as number) : -1;
  }
  return found;
};
