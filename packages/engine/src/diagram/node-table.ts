/** The two leaves; every other node id is larger, and larger than the ids of its children. */
export const FALSE = 0;
/** The leaf that says yes; `FALSE` is the one that says no. */
export const TRUE = 1;

/** Leaves stand below every variable. */
export const LEAF_LEVEL = 0x7fffffff;

/** Variables on one path: so many levels of recursion are safe in any browser, and no written rule has a tenth of it. */
const maxHeight = 1000;

/** More nodes, levels or work than the table was allowed: caught by `compile`, which says for which incentive. */
export class OverBudget extends Error {}

/**
 * The nodes of a reduced ordered multi-valued decision diagram, each stored once. A node stands at the level of its
 * variable and has one child per cell of that variable. Two conditions are equivalent if and only if they are the same
 * node.
 */
export class NodeTable {
  readonly #widths: readonly number[];
  #levels = new Int32Array(1024);
  #offsets = new Int32Array(1024);
  #heights = new Int32Array(1024);
  #children = new Int32Array(4096);
  #childCount = 0;
  #count = 2;
  #slots = new Int32Array(4096);
  #nodeLimit = Number.POSITIVE_INFINITY;
  #stepsLeft = Number.POSITIVE_INFINITY;

  /** `widths[level]` is the number of cells of the variable at that level. */
  constructor(widths: readonly number[]) {
    this.#widths = widths;
    this.#levels[FALSE] = LEAF_LEVEL;
    this.#levels[TRUE] = LEAF_LEVEL;
  }

  /** From now on: at most this many new nodes, and ten times as many steps of work to find them. */
  allow(nodes: number): void {
    this.#nodeLimit = this.#count + nodes;
    this.#stepsLeft = nodes * 10;
  }

  /** One step for two nodes put together, and one for every eight cells; a condition can cost much and leave few nodes. */
  step(work = 1): void {
    this.#stepsLeft -= work;
    if (this.#stepsLeft < 0) throw new OverBudget();
  }

  get size(): number {
    return this.#count;
  }

  level(node: number): number {
    return this.#levels[node] as number;
  }

  width(level: number): number {
    return this.#widths[level] as number;
  }

  child(node: number, cell: number): number {
    return this.#children[(this.#offsets[node] as number) + cell] as number;
  }

  /** The node at `level` with these children, found or made; the child itself when all are the same. */
  make(level: number, children: ArrayLike<number>): number {
    const width = this.#widths[level] as number;
    const first = children[0] as number;
    let hash = Math.imul(level + 1, 0x9e3779b1);
    let same = true;
    for (let cell = 0; cell < width; cell++) {
      const child = children[cell] as number;
      if (child !== first) same = false;
      hash = Math.imul(hash ^ child, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    if (same) return first;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const node = this.#slots[slot] as number;
      if (node === 0) break;
      if (this.#levels[node] === level && this.#hasChildren(node, children, width)) return node;
      slot = (slot + 1) & mask;
    }
    return this.#add(level, children, width, slot, hash);
  }

  #hasChildren(node: number, children: ArrayLike<number>, width: number): boolean {
    const offset = this.#offsets[node] as number;
    for (let cell = 0; cell < width; cell++) if (this.#children[offset + cell] !== children[cell]) return false;
    return true;
  }

  #add(level: number, children: ArrayLike<number>, width: number, slot: number, hash: number): number {
    if (this.#count >= this.#nodeLimit) throw new OverBudget();
    let height = 0;
    for (let cell = 0; cell < width; cell++)
      height = Math.max(height, this.#heights[children[cell] as number] as number);
    if (height >= maxHeight) throw new OverBudget();
    const node = this.#count++;
    if (node >= this.#levels.length) {
      this.#levels = grown(this.#levels);
      this.#offsets = grown(this.#offsets);
      this.#heights = grown(this.#heights);
    }
    while (this.#childCount + width > this.#children.length) this.#children = grown(this.#children);
    this.#levels[node] = level;
    this.#heights[node] = height + 1;
    this.#offsets[node] = this.#childCount;
    for (let cell = 0; cell < width; cell++) this.#children[this.#childCount++] = children[cell] as number;
    this.#slots[slot] = node;
    this.#hashes.push(hash);
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return node;
  }

  readonly #hashes: number[] = [];

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let node = 2; node < this.#count; node++) {
      let slot = (this.#hashes[node - 2] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = node;
    }
    this.#slots = slots;
  }
}

const grown = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const bigger = new Int32Array(old.length * 2);
  bigger.set(old);
  return bigger;
};
