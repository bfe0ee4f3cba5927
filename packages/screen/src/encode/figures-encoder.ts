import type { Answer } from '@huice/engine';
import { type Block, type Cells, clear, type Encoder, eachBit } from './block.ts';
import type { LateAnswers } from './late-answers.ts';

/** What decides in which cell a number is, and whether it may be compared as a double at all. */
export interface Line {
  /** The first number of each cell but the lowest. */
  readonly cuts: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Mostly not whole: then numbers of up to six places are plain, if the bounds are below a thousand million. */
  readonly isFine: boolean;
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
  /** Whose figures are plain; and bits that nobody looks at. */
  readonly #plain: Int32Array;
  readonly #spare: Int32Array;

  constructor(values: Float64Array | Int32Array, line: Line, cells: Cells, block: Block, late: LateAnswers) {
    this.#values = values;
    this.#doubles = new Float64Array(values instanceof Int32Array ? block.stride * 32 : 0);
    this.#line = line;
    this.#plain = new Int32Array(block.stride);
    this.#spare = new Int32Array(block.stride);
    this.#cells = cells;
    this.#block = block;
    this.#late = late;
  }

  encode(from: number, count: number): void {
    const values = this.#valuesOf(from, count);
    if (this.#line.cuts.length > maxInLine) {
      clear(this.#block, this.#cells, (count + 31) >> 5);
      fillMany(values, count, this.#line.cuts, this.#block, this.#cells.first);
      this.#check(values, count, [never, never], this.#spare, this.#spare);
    } else this.#fillFew(values, count);
    for (let word = 0; word * 32 < count; word++) {
      const left = count - word * 32;
      const late = ~(this.#plain[word] as number) & (left >= 32 ? -1 : (1 << left) - 1);
      if (late !== 0) this.#each(late, word, from + word * 32);
    }
  }

  /** Two cuts at a time; on the way to the first, what is no plain figure is found. */
  #fillFew(values: Float64Array, count: number): void {
    const { cuts, low, high } = this.#line;
    const words = (count + 31) >> 5;
    const { bits, stride } = this.#block;
    const reaching = (cut: number): Int32Array => {
      const place = (this.#cells.first + cut + 1) * stride;
      return cut < cuts.length ? bits.subarray(place, place + words) : this.#spare;
    };
    this.#check(values, count, [cuts[0] ?? never, cuts[1] ?? never], reaching(0), reaching(1));
    for (let cut = 2; cut < cuts.length; cut += 2)
      fillTwo(
        values,
        count,
        [cuts[cut] ?? never, cuts[cut + 1] ?? never],
        [low, high],
        reaching(cut),
        reaching(cut + 1),
        this.#spare,
      );
    between(cuts.length, words, this.#block, this.#cells.first);
  }

  #check(values: Float64Array, count: number, two: readonly [number, number], past: Int32Array, far: Int32Array): void {
    const { low, high, isFine } = this.#line;
    (isFine ? fillTwoFine : fillTwo)(values, count, two, [low, high], past, far, this.#plain);
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

/** No figure reaches it. */
const never = Number.POSITIVE_INFINITY;

/** Who has reached each of two cuts, and whose figure is whole and within the bounds: three words of bits for 32 companies. */
const fillTwo = (
  values: Float64Array,
  count: number,
  [one, other]: readonly [number, number],
  [low, high]: readonly [number, number],
  past: Int32Array,
  far: Int32Array,
  plain: Int32Array,
): void => {
  for (let word = 0, at = 0; at < count; word++, at += 32) {
    const last = Math.min(32, count - at);
    let [a, b, c] = [0, 0, 0];
    for (let bit = 0; bit < last; bit++) {
      const value = values[at + bit] as number;
      a |= +(value >= one) << bit;
      b |= +(value >= other) << bit;
      c |= (+(value >= low) & +(value <= high) & +(Math.floor(value) === value)) << bit;
    }
    far[word] = b;
    past[word] = a;
    plain[word] = c;
  }
};

/** The same where figures have places: a double that is so many millionths is the double next to that decimal. */
const fillTwoFine: typeof fillTwo = (values, count, [one, other], [low, high], past, far, plain) => {
  for (let word = 0, at = 0; at < count; word++, at += 32) {
    const last = Math.min(32, count - at);
    let [a, b, c] = [0, 0, 0];
    for (let bit = 0; bit < last; bit++) {
      const value = values[at + bit] as number;
      a |= +(value >= one) << bit;
      b |= +(value >= other) << bit;
      c |= (+(value >= low) & +(value <= high) & +(Math.floor(value * 1e6 + 0.5) / 1e6 === value)) << bit;
    }
    far[word] = b;
    past[word] = a;
    plain[word] = c;
  }
};

/** Until here each cell holds all that have reached it; who has reached the next is not in it. */
const between = (cuts: number, words: number, { bits, stride }: Block, first: number): void => {
  for (let word = 0; word < words; word++) {
    let before = -1;
    for (let cell = 0; cell < cuts; cell++) {
      const past = bits[(first + cell + 1) * stride + word] as number;
      bits[(first + cell) * stride + word] = before & ~past;
      before = past;
    }
    if (cuts === 0) bits[first * stride + word] = -1;
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
