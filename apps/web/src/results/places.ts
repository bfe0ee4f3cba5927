import type { Result, Status } from '@huice/engine';
import type { Scale } from '../amounts/scale.ts';
import { canTellSight, watchSight } from '../design/sight.ts';
import { Place } from './place.ts';

/** More than these are drawn as they come into sight; fewer are drawn all at once. */
const many = 60;

/** So many cards of a long list come into sight, and are laid out, together. */
const runLength = 12;

/** One group of results in order. */
export interface Listed {
  readonly id: Status | 'ended';
  readonly results: readonly Result[];
  /** Whether the first of these stands open, as an example of how the others read. */
  readonly unfold: boolean;
}

/**
 * Puts cards where they belong. React draws each in a place that it never moves: to move one among hundreds it would move
 * everything that the one has passed, and a card that changes its group would be made anew. A list is made of runs of cards, so
 * that the browser has few things to watch.
 */
export class Places {
  readonly all: ReadonlyMap<string, Place>;
  /** Where the cards of each group stand, while it has any. */
  readonly lists = new Map<Status | 'ended', Element>();
  readonly #isLong: boolean;
  readonly #arranged = new WeakMap<Element, readonly Result[]>();
  /** The runs of long lists that were told of, and whether each is near to what is seen. */
  readonly #near = new WeakMap<Element, boolean>();
  readonly #off = new Map<Element, () => void>();

  constructor(groups: readonly Listed[], scale: Scale) {
    this.#isLong = canTellSight() && groups.reduce((sum, { results }) => sum + results.length, 0) > many;
    this.all = new Map(
      groups.flatMap(({ results, unfold }) =>
        results.map((result, at) => {
          const card = { result, scale, first: unfold && at === 0 };
          return [result.incentive, new Place(card, !this.#isLong || at < 2)] as const;
        }),
      ),
    );
  }

  /** Every card into its place, and the result of this moment into every card in sight. */
  arrange(groups: readonly Listed[], scale: Scale): void {
    for (const { id, results } of groups) {
      const list = this.lists.get(id);
      if (list === undefined || this.#arranged.get(list) === results) continue;
      this.#order(list, results);
      this.#arranged.set(list, results);
    }
    for (const list of this.lists.values()) this.#tidy(list);
    for (const { results, unfold } of groups)
      results.forEach((result, at) => {
        const place = this.all.get(result.incentive);
        place?.show(result, scale, unfold && at === 0);
        // Of a run that the browser has not told of yet.
        if (at < 2 && !this.#near.has(place?.element?.parentElement as Element)) place?.come(true);
      });
  }

  /** Goes on looking what is in sight. Returns what ends it. */
  watch(): () => void {
    for (const run of this.#off.keys()) this.#off.set(run, this.#look(run));
    return () => {
      for (const off of this.#off.values()) off();
    };
  }

  /** From the last to the first, so that each is put before one that stands where it should. */
  #order(list: Element, results: readonly Result[]): void {
    let next: Element | null = null;
    for (const result of results.toReversed()) {
      const place = this.all.get(result.incentive);
      const element = place?.element ?? null;
      if (place === undefined || element === null) continue;
      // Those whose results are the same as before stand in the right order to one another.
      if (place.list !== list || (place.placed !== result && following(element) !== next)) {
        const run = next?.parentElement ?? list.lastElementChild ?? this.#addRun(list, null);
        run.insertBefore(element, next);
        const near = this.#near.get(run);
        if (near !== undefined) place.come(near);
      }
      place.list = list;
      place.placed = result;
      next = element;
    }
  }

  /** Runs that have grown long are cut, and empty ones taken away. */
  #tidy(list: Element): void {
    for (const run of [...list.children]) {
      if (this.#isLong) while (run.children.length > 2 * runLength) this.#cut(run);
      if (run.children.length > 0) continue;
      this.#off.get(run)?.();
      this.#off.delete(run);
      run.remove();
    }
  }

  #cut(run: Element): void {
    const rest = this.#addRun(run.parentElement as Element, run.nextElementSibling);
    rest.append(...[...run.children].slice(-runLength));
  }

  #addRun(list: Element, next: Element | null): Element {
    const run = document.createElement('div');
    run.className = 'card-run';
    run.dataset['long'] = String(this.#isLong);
    list.insertBefore(run, next);
    if (this.#isLong) this.#off.set(run, this.#look(run));
    return run;
  }

  #look(run: Element): () => void {
    return watchSight(run, (isNear) => {
      this.#near.set(run, isNear);
      for (const place of this.all.values()) if (place.element?.parentElement === run) place.come(isNear);
    });
  }
}

/** The card after this one, in its run or at the head of the next. */
const following = (element: Element): Element | null =>
  element.nextElementSibling ?? element.parentElement?.nextElementSibling?.firstElementChild ?? null;
