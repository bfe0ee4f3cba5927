/** A small seeded generator (mulberry32): the same seed gives the same packs and companies on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.int(0, from.length - 1)] as T;
  }

  /** `count` different ones, in their own order. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = from.map((item, index) => ({ item, index }));
    const chosen: { item: T; index: number }[] = [];
    while (chosen.length < count && left.length > 0) chosen.push(...left.splice(this.int(0, left.length - 1), 1));
    return chosen.sort((a, b) => a.index - b.index).map(({ item }) => item);
  }

  /** Many small figures and few large ones, as among companies: between `low` and `high`, even in the logarithm. */
  figure(low: number, high: number): number {
    return Math.round(low * (high / low) ** this.next());
  }
}
