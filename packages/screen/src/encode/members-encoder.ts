import { type MembersColumn, noMembers } from '../columns/column.ts';
import { type Block, type Cells, type Encoder, eachBit } from './block.ts';
import type { LateAnswers } from './late-answers.ts';

/** Sets of options, a bit for each. */
export class MembersEncoder implements Encoder {
  readonly #members: Int32Array;
  readonly #block: Block;
  readonly #late: LateAnswers;
  readonly #asked: readonly (readonly [cells: Cells, place: number])[];
  readonly #strange: number;
  readonly #two: readonly [Int32Array, Int32Array];
  readonly #answerAt: (row: number) => string[];

  /** `asked`: per level the place of its option in the column; −1 where the column has no bit for it. `strange`: bits of no option. */
  constructor(
    column: MembersColumn,
    asked: readonly (readonly [Cells, number])[],
    strange: number,
    block: Block,
    late: LateAnswers,
  ) {
    const { members } = column;
    // The same bits, which the processor then handles as whole numbers.
    this.#members = new Int32Array(members.buffer, members.byteOffset, members.length);
    this.#asked = asked;
    this.#strange = strange;
    this.#two = [new Int32Array(block.stride), new Int32Array(block.stride)];
    this.#block = block;
    this.#late = late;
    // A bit past all options is an option that has no name.
    this.#answerAt = (row) =>
      Array.from({ length: 31 }, (_, at) => column.options[at] ?? `#${at}`).filter(
        (_, at) => ((column.members[row] as number) >>> at) & 1,
      );
  }

  encode(from: number, count: number): void {
    const { bits, stride } = this.#block;
    const members = this.#members;
    const words = (count + 31) >> 5;
    const asked = this.#asked;
    for (let at = 0; at < asked.length; at += 2) {
      const [cells, place] = asked[at] as (typeof asked)[number];
      const [others, next] = asked[at + 1] ?? [cells, place];
      this.#fillTwo(from, count, place, next);
      const [one, other] = this.#two;
      for (let word = 0; word < words; word++) {
        bits[cells.first * stride + word] = ~(one[word] as number);
        bits[(cells.first + 1) * stride + word] = one[word] as number;
        bits[others.first * stride + word] = ~(other[word] as number);
        bits[(others.first + 1) * stride + word] = other[word] as number;
      }
    }
    const strange = this.#strange;
    for (let word = 0; word < words; word++) {
      let late = 0;
      const last = Math.min(32, count - word * 32);
      for (let bit = 0; bit < last; bit++)
        late |= +(((members[from + word * 32 + bit] as number) & strange) !== 0) << bit;
      if (late !== 0)
        eachBit(late, (bit) => {
          const row = from + word * 32 + bit;
          if (members[row] === (noMembers | 0)) this.#late.anything(word, 1 << bit);
          else this.#late.take(this.#answerAt(row), word * 32 + bit);
        });
    }
  }

  /** Who has two options, of which nobody has one that stands at −1. */
  #fillTwo(from: number, count: number, place: number, next: number): void {
    const members = this.#members;
    const [one, other] = this.#two;
    const [masked, more] = [place < 0 ? 0 : 1 << place, next < 0 ? 0 : 1 << next];
    for (let word = 0, at = 0; at < count; word++, at += 32) {
      const last = Math.min(32, count - at);
      let [a, b] = [0, 0];
      for (let bit = 0; bit < last; bit++) {
        const value = members[from + at + bit] as number;
        a |= +((value & masked) !== 0) << bit;
        b |= +((value & more) !== 0) << bit;
      }
      one[word] = a;
      other[word] = b;
    }
  }
}
