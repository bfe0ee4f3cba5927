import type { Answer } from '@huice/engine';
import type { PlainColumn } from '../rows/plain-column.ts';
import { type Block, type Cells, clear, type Encoder } from './block.ts';
import type { LateAnswers } from './late-answers.ts';

/** Any answers, in a plain list: those that are plain go straight to their cells. */
export class ListEncoder implements Encoder {
  readonly #values: readonly (Answer | undefined)[];
  readonly #levels: readonly Cells[];
  readonly #block: Block;
  readonly #late: LateAnswers;
  readonly #plain: PlainColumn | undefined;
  /** By level, the cell that a plain answer was put into. */
  readonly #cells: Int32Array;

  constructor(
    values: readonly (Answer | undefined)[],
    levels: readonly Cells[],
    block: Block,
    late: LateAnswers,
    plain: PlainColumn | undefined,
    cells: Int32Array,
  ) {
    this.#values = values;
    this.#levels = levels;
    this.#block = block;
    this.#late = late;
    this.#plain = plain;
    this.#cells = cells;
  }

  encode(from: number, count: number): void {
    const { bits, stride } = this.#block;
    const levels = this.#levels;
    const cells = this.#cells;
    for (const one of levels) clear(this.#block, one, (count + 31) >> 5);
    for (let at = 0; at < count; at++) {
      const answer = this.#values[from + at];
      if (this.#plain?.read(answer) !== true) {
        this.#late.take(answer, at);
        continue;
      }
      for (let level = 0; level < levels.length; level++) {
        const place = ((levels[level] as Cells).first + (cells[level] as number)) * stride + (at >> 5);
        bits[place] = (bits[place] as number) | (1 << (at & 31));
      }
    }
  }
}
