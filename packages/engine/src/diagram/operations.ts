import { FALSE, LEAF_LEVEL, type NodeTable, TRUE } from './node-table.ts';

/** And, or, not and "at least n of", over nodes of one table. Each result is remembered, so repeats cost a look-up. */
export class Operations {
  readonly table: NodeTable;
  readonly #and = new Map<number, number>();
  readonly #or = new Map<number, number>();
  readonly #not = new Map<number, number>();

  constructor(table: NodeTable) {
    this.table = table;
  }

  and(left: number, right: number): number {
    return this.#combine(left, right, FALSE, TRUE, this.#and);
  }

  or(left: number, right: number): number {
    return this.#combine(left, right, TRUE, FALSE, this.#or);
  }

  allOf(nodes: readonly number[]): number {
    return this.#upwards(nodes).reduce((below, node) => this.and(node, below), TRUE);
  }

  anyOf(nodes: readonly number[]): number {
    return this.#upwards(nodes).reduce((below, node) => this.or(node, below), FALSE);
  }

  /** Lowest first, so that what is added stands above what is there: the work is then linear, in any order of writing. */
  #upwards(nodes: readonly number[]): number[] {
    return [...nodes].sort((a, b) => this.table.level(b) - this.table.level(a) || a - b);
  }

  /** `absorbing` wins over everything; `neutral` changes nothing. And and or differ in nothing else. */
  #combine(left: number, right: number, absorbing: number, neutral: number, memo: Map<number, number>): number {
    if (left === right || right === neutral) return left;
    if (left === neutral) return right;
    if (left === absorbing || right === absorbing) return absorbing;
    const [low, high] = left < right ? [left, right] : [right, left];
    const key = low * 0x4000000 + high;
    const { table } = this;
    table.step();
    const known = memo.get(key);
    if (known !== undefined) return known;
    const lowLevel = table.level(low);
    const highLevel = table.level(high);
    const level = Math.min(lowLevel, highLevel);
    const children = new Array<number>(table.width(level));
    table.step(children.length >> 3);
    for (let cell = 0; cell < children.length; cell++) {
      const a = lowLevel === level ? table.child(low, cell) : low;
      const b = highLevel === level ? table.child(high, cell) : high;
      children[cell] = this.#combine(a, b, absorbing, neutral, memo);
    }
    const node = table.make(level, children);
    memo.set(key, node);
    return node;
  }

  not(node: number): number {
    const { table } = this;
    if (table.level(node) === LEAF_LEVEL) return node === TRUE ? FALSE : TRUE;
    const known = this.#not.get(node);
    if (known !== undefined) return known;
    const level = table.level(node);
    const children = new Array<number>(table.width(level));
    for (let cell = 0; cell < children.length; cell++) children[cell] = this.not(table.child(node, cell));
    const negated = table.make(level, children);
    this.#not.set(node, negated);
    this.#not.set(negated, node);
    return negated;
  }

  /** True where at least `n` of the nodes are. */
  atLeast(n: number, nodes: readonly number[]): number {
    // counts[k]: at least k of the nodes seen so far.
    let counts: number[] = [TRUE];
    for (const node of this.#upwards(nodes)) {
      const next = [TRUE];
      for (let k = 1; k <= Math.min(n, counts.length); k++) {
        this.table.step();
        const before = counts[k] ?? FALSE;
        next.push(this.or(before, this.and(node, counts[k - 1] as number)));
      }
      counts = next;
    }
    return counts[n] ?? FALSE;
  }
}
