import type { Given } from '../language/given.ts';

/** What is known of each figure: the answers, and what follows for terms, which is worked out when somebody asks for it. */
export class KnownFigures extends Map<string, Given> {
  readonly #terms: Set<string>;
  readonly #workOut: (term: string) => Given | null;

  constructor(answered: ReadonlyMap<string, Given>, terms: Iterable<string>, workOut: (term: string) => Given | null) {
    super(answered);
    this.#terms = new Set(terms);
    this.#workOut = workOut;
  }

  override get(id: string): Given | undefined {
    this.#settle(id);
    return super.get(id);
  }

  override has(id: string): boolean {
    this.#settle(id);
    return super.has(id);
  }

  override [Symbol.iterator](): MapIterator<[string, Given]> {
    for (const id of [...this.#terms]) this.#settle(id);
    return super[Symbol.iterator]();
  }

  #settle(id: string): void {
    if (!this.#terms.delete(id) || super.has(id)) return;
    const given = this.#workOut(id);
    if (given !== null) super.set(id, given);
  }
}
