/** The registers of one block of companies, and which of them were refused. */
export interface Block {
  readonly bits: Int32Array;
  /** Words from one register to the next: a block has at most so many times 32 companies. */
  readonly stride: number;
  readonly refused: Int32Array;
}

/** Where the cells of one level stand among the registers. */
export interface Cells {
  readonly first: number;
  readonly width: number;
}

/** Puts the answers of one column into the cells of its levels. */
export interface Encoder {
  /** Companies `from` up to `from + count`, the first of them at bit 0 of word 0. */
  encode(from: number, count: number): void;
}

export const clear = ({ bits, stride }: Block, { first, width }: Cells, words: number): void => {
  for (let cell = first; cell < first + width; cell++) bits.fill(0, cell * stride, cell * stride + words);
};

/** Says of one company in which cells it can be. */
export const put = ({ bits, stride }: Block, { first }: Cells, possible: ArrayLike<number>, at: number): void => {
  const [word, bit] = [at >> 5, 1 << (at & 31)];
  for (let cell = 0; cell < possible.length; cell++) {
    const place = (first + cell) * stride + word;
    const others = (bits[place] as number) & ~bit;
    bits[place] = possible[cell] === 0 ? others : others | bit;
  }
};

/** Of these companies, that they can be in any cell. */
export const putAnywhere = ({ bits, stride }: Block, { first, width }: Cells, word: number, some: number): void => {
  for (let cell = first; cell < first + width; cell++) {
    const place = cell * stride + word;
    bits[place] = (bits[place] as number) | some;
  }
};

/** The places of the bits that are set. */
export const eachBit = (bits: number, visit: (bit: number) => void): void => {
  for (let left = bits; left !== 0; left &= left - 1) visit(31 - Math.clz32(left & -left));
};
