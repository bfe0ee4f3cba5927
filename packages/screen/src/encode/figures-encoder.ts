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

/**
 * Figures, or days. Whole numbers within the bounds go straight to their cell; all else takes a closer look. No branch depends on a
 * figure, because no processor could foresee it.
 */
export class FiguresEncoder implements Encoder {
  readonly #values: Float64Array | Int32Array;
  /** Whole numbers as doubles, so that there is one loop for both. */
  readonly #doubles: Float64Array;
  readonly #cells: Cells;
  readonly #block: Block;
  readonly #late: LateAnswers;
  readonly #line: Line;

  constructor(values: Float64Array | Int32Array, line: Line, cells: Cells, block: Block, late: LateAnswers) {
    this.#values = values;
    this.#doubles = new Float64Array(values instanceof Int32Array ? block.stride * 32 : 0);
    this.#line = line;
    this.#cells = cells;
    this.#block = block;
    this.#late = late;
  }

  encode(from: number, count: number): void {
    const values = this.#valuesOf(from, count);
    const { cuts } = this.#line;
    if (cuts.length === 0) fillOne(this.#block, this.#cells.first, count);
    else if (cuts.length <= maxInLine) fillFew(values, count, cuts, this.#block, this.#cells.first);
    else {
      clear(this.#block, this.#cells, (count + 31) >> 5);
      fillMany(values, count, cuts, this.#block, this.#cells.first);
    }
    const { low, high } = this.#line;
    for (let word = 0; word * 32 < count; word++) {
      const late = outside(values, word * 32, Math.min(32, count - word * 32), low, high);
      if (late !== 0) this.#each(late, word, from + word * 32);
    }
  }

  #valuesOf(from: number, count: number): Float64Array {
    const values = this.#values;
    if (values instanceof Float64Array) return values.subarray(from, from + count);
    this.#doubles.set(values.subarray(from, from + count));
    return this.#doubles;
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

const fillOne = ({ bits, stride }: Block, first: number, count: number): void => {
  bits.fill(-1, first * stride, first * stride + ((count + 31) >> 5));
};

/** Who has reached one cut and not the next is in the cell between. Two cuts are looked at together. */
const fillFew = (
  values: Float64Array,
  count: number,
  cuts: readonly number[],
  { bits, stride }: Block,
  first: number,
): void => {
  const words = (count + 31) >> 5;
  for (let cut = 0; cut < cuts.length; cut += 2) {
    const one = cuts[cut] as number;
    const other = cuts[cut + 1] ?? Number.POSITIVE_INFINITY;
    const [into, next] = [(first + cut + 1) * stride, Math.min(first + cut + 2, first + cuts.length) * stride];
    for (let word = 0; word < words; word++) {
      const at = word * 32;
      const last = Math.min(32, count - at);
      let [past, far] = [0, 0];
      for (let bit = 0; bit < last; bit++) {
        const value = values[at + bit] as number;
        past |= +(value >= one) << bit;
        far |= +(value >= other) << bit;
      }
      if (next !== into) bits[next + word] = far;
      bits[into + word] = past;
    }
  }
  // Until here each cell holds all that have reached it.
  for (let word = 0; word < words; word++) {
    let before = -1;
    for (let cell = 0; cell < cuts.length; cell++) {
      const past = bits[(first + cell + 1) * stride + word] as number;
      bits[(first + cell) * stride + word] = before & ~past;
      before = past;
    }
  }
};

const fillMany = (
  values: Float64Array,
  count: number,
  cuts: readonly number[],
  { bits, stride }: Block,
  first: number,
): void => {
  for (let at = 0; at < count; at++) {
    const value = values[at] as number;
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value >= (cuts[middle] as number)) low = middle + 1;
      else high = middle;
    }
    const place = (first + low) * stride + (at >> 5);
    bits[place] = (bits[place] as number) | (1 << (at & 31));
  }
};

/** Which of these are no whole numbers within the bounds. */
const outside = (values: Float64Array, at: number, last: number, low: number, high: number): number => {
  let plain = 0;
  for (let bit = 0; bit < last; bit++) {
    const value = values[at + bit] as number;
    plain |= (+(value >= low) & +(value <= high) & +(Math.floor(value) === value)) << bit;
  }
  return ~plain & (last === 32 ? -1 : (1 << last) - 1);
};
