import type { CodedColumn } from '../columns/column.ts';
import { type Block, type Cells, clear, type Encoder } from './block.ts';
import type { LateAnswers } from './late-answers.ts';

/** A choice, as places in a list of options. */
export class CodesEncoder implements Encoder {
  readonly #column: CodedColumn;
  readonly #cells: Cells;
  readonly #block: Block;
  readonly #late: LateAnswers;
  /** By code: the register of the one cell that it means; −1 where it takes a closer look. */
  readonly #registers: Int32Array;

  constructor(column: CodedColumn, cells: Cells, cellOf: (option: string) => number, block: Block, late: LateAnswers) {
    this.#column = column;
    this.#cells = cells;
    this.#block = block;
    this.#late = late;
    this.#registers = Int32Array.from(column.options, (option) => {
      const cell = cellOf(option);
      return cell < 0 ? -1 : cells.first + cell;
    });
  }

  encode(from: number, count: number): void {
    const { bits, stride } = this.#block;
    const { codes, options } = this.#column;
    const registers = this.#registers;
    clear(this.#block, this.#cells, (count + 31) >> 5);
    for (let at = 0; at < count; at++) {
      const code = codes[from + at] as number;
      const register = code < registers.length ? (registers[code] as number) : -1;
      if (register < 0) this.#late.take(options[code], at);
      else {
        const place = register * stride + (at >> 5);
        bits[place] = (bits[place] as number) | (1 << (at & 31));
      }
    }
  }
}
