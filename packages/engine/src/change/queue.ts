/** A binary heap: whatever comes before all the others is the next. */
export class Queue<T> {
  readonly #heap: T[] = [];
  readonly #isBefore: (a: T, b: T) => boolean;

  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore;
  }

  add(item: T): void {
    const heap = this.#heap;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#isBefore(heap[above] as T, item)) break;
      heap[at] = heap[above] as T;
      at = above;
    }
    heap[at] = item;
  }

  /** Undefined when it is empty. */
  next(): T | undefined {
    const heap = this.#heap;
    const [top] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return last;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && this.#isBefore(heap[below + 1] as T, heap[below] as T)) below++;
      if (this.#isBefore(last, heap[below] as T)) break;
      heap[at] = heap[below] as T;
      at = below;
    }
    heap[at] = last;
    return top;
  }
}
