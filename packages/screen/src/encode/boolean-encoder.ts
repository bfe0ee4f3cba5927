import { noAnswer } from '../columns/column.ts';
import type { Block, Cells, Encoder } from './block.ts';

/** By value: 1 where no is possible, 2 where yes is, 4 where it is no answer at all. */
const meanings = new Uint8Array(256).fill(4);
meanings[0] = 1;
meanings[1] = 2;
meanings[noAnswer] = 3;

/** Yes or no, a byte each. */
export class BooleanEncoder implements Encoder {
  readonly #values: Uint8Array;
  readonly #cells: Cells;
  readonly #block: Block;

  constructor(values: Uint8Array, cells: Cells, block: Block) {
    this.#values = values;
    this.#cells = cells;
    this.#block = block;
  }

  encode(from: number, count: number): void {
    const { bits, stride, refused } = this.#block;
    const values = this.#values;
    const no = this.#cells.first * stride;
    const yes = no + stride;
    for (let word = 0, at = 0; at < count; word++, at += 32) {
      const last = Math.min(32, count - at);
      let [noes, yeses, wrong] = [0, 0, 0];
      for (let bit = 0; bit < last; bit++) {
        const meaning = meanings[values[from + at + bit] as number] as number;
        noes |= (meaning & 1) << bit;
        yeses |= ((meaning >> 1) & 1) << bit;
        wrong |= (meaning >> 2) << bit;
      }
      bits[no + word] = noes;
      bits[yes + word] = yeses;
      refused[word] = (refused[word] as number) | wrong;
    }
  }
}
