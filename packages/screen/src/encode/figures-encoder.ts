import type { Answer } from '@huice/engine';
import { type Block, type Cells, clear, type Encoder, eachBit } from './block.ts';
import type { LateAnswers } from './late-answers.ts';

/** What decides in which cell a number is, and whether it may be compared as a double at all. */
export interface Line {
  /** The first number of each cell but the lowest. */
  readonly cuts: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Whether a number that is not whole is as good as its decimal. */
  readonly isPlain: (value: number) => boolean;
  /** How the number would be written in a profile; undefined where it stands for “not known”. */
  readonly answerOf: (value: number) => Answer | undefined;
}

/** So many cuts are looked at one after the other, without a branch; more are halved. */
const maxInLine = 8;

/** Figures, or days. Whole numbers within the bounds go straight to their cell; all else takes a closer look. */
export class FiguresEncoder implements Encoder {
  readonly #values: Float64Array | Int32Array;
  readonly #cells: Cells;
  readonly #block: Block;
  readonly #late: LateAnswers;
  readonly #line: Line;

  constructor(values: Float64Array | Int32Array, line: Line, cells: Cells, block: Block, late: LateAnswers) {
    this.#values = values;
    this.#line = line;
    this.#cells = cells;
    this.#block = block;
    this.#late = late;
  }

  encode(from: number, count: number): void {
    clear(this.#block, this.#cells, (count + 31) >> 5);
    const { cuts } = this.#line;
    if (cuts.length === 0) this.#alike(from, count);
    else if (cuts.length <= maxInLine) this.#few(from, count);
    else this.#many(from, count);
    this.#lookCloser(from, count);
  }

  #alike(_from: number, count: number): void {
    const { bits, stride } = this.#block;
    const place = this.#cells.first * stride;
    bits.fill(-1, place, place + ((count + 31) >> 5));
  }

  #few(from: number, count: number): void {
    const { bits, stride } = this.#block;
    const values = this.#values;
    const { cuts } = this.#line;
    const first = this.#cells.first * stride;
    // What is not there is never reached.
    const [a, b = Number.POSITIVE_INFINITY, c = Number.POSITIVE_INFINITY, ...rest] = cuts as [number, ...number[]];
    for (let at = 0; at < count; at++) {
      const value = values[from + at] as number;
      let cell = +(value >= a) + +(value >= b) + +(value >= c);
      for (let cut = 0; cut < rest.length; cut++) cell += +(value >= (rest[cut] as number));
      const place = first + cell * stride + (at >> 5);
      bits[place] = (bits[place] as number) | (1 << (at & 31));
    }
  }

  #many(from: number, count: number): void {
    const { bits, stride } = this.#block;
    const values = this.#values;
    const { cuts } = this.#line;
    const first = this.#cells.first * stride;
    for (let at = 0; at < count; at++) {
      const value = values[from + at] as number;
      let [low, high] = [0, cuts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value >= (cuts[middle] as number)) low = middle + 1;
        else high = middle;
      }
      const place = first + low * stride + (at >> 5);
      bits[place] = (bits[place] as number) | (1 << (at & 31));
    }
  }

  #lookCloser(from: number, count: number): void {
    const values = this.#values;
    const { low, high } = this.#line;
    for (let word = 0; word * 32 < count; word++) {
      const start = from + word * 32;
      const last = Math.min(32, count - word * 32);
      let plain = 0;
      for (let bit = 0; bit < last; bit++) {
        const value = values[start + bit] as number;
        plain |= (+(value >= low) & +(value <= high) & +(Math.floor(value) === value)) << bit;
      }
      const late = ~plain & (last === 32 ? -1 : (1 << last) - 1);
      if (late !== 0) this.#each(late, word, start);
    }
  }

  #each(late: number, word: number, start: number): void {
    const { low, high, isPlain, answerOf } = this.#line;
    eachBit(late, (bit) => {
      const value = this.#values[start + bit] as number;
      if (value >= low && value <= high && isPlain(value)) return;
      const answer = answerOf(value);
      if (answer === undefined) this.#late.anything(word, 1 << bit);
      else this.#late.take(answer, word * 32 + bit);
    });
  }
}
