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
    for (const [{ first }, place] of this.#asked) {
      const [no, yes] = [first * stride, (first + 1) * stride];
      for (let word = 0; word < words; word++) {
        const at = from + word * 32;
        const last = Math.min(32, count - word * 32);
        let yeses = 0;
        if (place >= 0)
          for (let bit = 0; bit < last; bit++) yeses |= (((members[at + bit] as number) >>> place) & 1) << bit;
        bits[yes + word] = yeses;
        bits[no + word] = ~yeses;
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
}
