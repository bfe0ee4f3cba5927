/** The progress of a run, kept apart from the state of the page: it is reported many times a second, and redraws one bar and nothing else. */
export class Progress {
  #now = { done: 0, all: 0 };
  readonly #listeners = new Set<() => void>();

  tell(done: number, all: number): void {
    this.#now = { done, all };
    for (const listener of this.#listeners) listener();
  }

  readonly now = (): { readonly done: number; readonly all: number } => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
