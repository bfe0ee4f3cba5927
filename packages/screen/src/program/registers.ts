/** Bits that are all nought, and all one: no register holds them. */
export const ZERO = -1;
export const ONE = -2;

export const AND = 1;
export const OR = 2;
export const OR_AND = 3;
export const AND_NOT = 4;
export const NOT = 5;

/** A product of two registers. */
export type Product = readonly [a: number, b: number];

/**
 * Writes the steps of a program over registers, each the bits of one statement about many companies. The same statement is made once,
 * whoever asks for it.
 */
export class Registers {
  /** Four numbers a step: what to do, the register that it goes to, and one or two that it is made of. */
  readonly steps: number[] = [];
  readonly #made = new Map<string, number>();
  #count: number;

  /** The first `inputs` registers are filled by whoever reads the companies. */
  constructor(inputs: number) {
    this.#count = inputs;
  }

  get count(): number {
    return this.#count;
  }

  /** Any of these products. */
  anyOf(products: readonly Product[]): number {
    const live: Product[] = [];
    for (const [a, b] of products) {
      if (a === ZERO || b === ZERO) continue;
      if (a === ONE && b === ONE) return ONE;
      live.push(b === ONE || (a !== ONE && a <= b) ? [a, b] : [b, a]);
    }
    const [only] = live;
    if (only === undefined) return ZERO;
    if (live.length === 1 && only[1] === ONE) return only[0];
    const key = live.map((one) => one.join()).sort();
    return this.#remember(`+${[...new Set(key)].join(' ')}`, (into) => {
      live.forEach(([a, b], at) => {
        if (b === ONE) this.steps.push(at === 0 ? AND : OR, into, a, a);
        else this.steps.push(at === 0 ? AND : OR_AND, into, a, b);
      });
    });
  }

  or(...some: readonly number[]): number {
    return this.anyOf(some.map((one) => [one, ONE]));
  }

  and(a: number, b: number): number {
    return this.anyOf([[a, b]]);
  }

  /** `a`, and not `b`. */
  butNot(a: number, b: number): number {
    if (a === ZERO || b === ONE || a === b) return ZERO;
    if (b === ZERO) return a;
    if (a === ONE) return this.#remember(`!${b}`, (into) => this.steps.push(NOT, into, b, b));
    return this.#remember(`-${a},${b}`, (into) => this.steps.push(AND_NOT, into, a, b));
  }

  #remember(key: string, make: (into: number) => unknown): number {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const into = this.#count++;
    make(into);
    this.#made.set(key, into);
    return into;
  }
}
