import type { Block, Cells, Encoder } from './block.ts';

/** Levels of which nothing is known of anybody. */
export class UntoldEncoder implements Encoder {
  readonly #levels: readonly Cells[];
  readonly #block: Block;

  constructor(levels: readonly Cells[], block: Block) {
    this.#levels = levels;
    this.#block = block;
  }

  encode(_from: number, count: number): void {
    const { bits, stride } = this.#block;
    const words = (count + 31) >> 5;
    for (const { first, width } of this.#levels)
      for (let cell = first; cell < first + width; cell++) bits.fill(-1, cell * stride, cell * stride + words);
  }
}
