import type { Result } from '@huice/engine';
import type { Scale } from '../amounts/scale.ts';
import { inTurn } from './in-turn.ts';

/** All that a card is drawn from. */
export interface CardState {
  readonly result: Result;
  readonly scale: Scale;
  /** Whether its grounds are open before the reader has said otherwise. */
  readonly first: boolean;
}

/** What stands in a place: the card, or where there is none yet the title and the status of the result. */
export interface PlaceState {
  readonly card: CardState | null;
  readonly result: Result;
  /** Whether it is near to what is seen. */
  readonly near: boolean;
}

/**
 * Where one card stands, whatever its group. Near to what is seen it shows the result of this very moment. Out of sight it is
 * drawn when the page is idle; until then it shows what it showed before or, where its status is another, that status alone.
 */
export class Place {
  /** Moved by hand; see `Places`. */
  element: HTMLElement | null = null;
  /** The list that it was last put into, and the result by which. */
  list: Element | null = null;
  placed: Result | null = null;
  state: PlaceState;
  #now: CardState;
  #tell: (state: PlaceState) => void = () => undefined;
  #callOff: () => void = () => undefined;

  constructor(now: CardState, near: boolean) {
    this.#now = now;
    this.state = { card: near ? now : null, result: now.result, near };
  }

  /** Told where it is drawn. */
  readonly stand = (element: HTMLElement | null): void => {
    this.element = element;
  };

  /** Tells of each change whoever draws it. Returns what ends that. */
  watch(tell: (state: PlaceState) => void): () => void {
    this.#tell = tell;
    tell(this.state);
    if (this.state.card !== this.#now) this.#callOff = inTurn(this.#draw);
    return () => {
      this.#tell = () => undefined;
      this.#callOff();
    };
  }

  show(result: Result, scale: Scale, first: boolean): void {
    const before = this.#now;
    if (before.result === result && before.scale === scale && before.first === first) return;
    this.#now = { result, scale, first };
    if (this.state.near) this.#draw();
    else {
      if (this.state.result.status !== result.status) this.#put({ ...this.state, card: null, result });
      this.#callOff = inTurn(this.#draw);
    }
  }

  come(near: boolean): void {
    if (near === this.state.near) return;
    if (near) this.#draw(near);
    else this.#put({ ...this.state, near });
  }

  readonly #draw = (near = this.state.near): void => {
    this.#callOff();
    this.#put({ card: this.#now, result: this.#now.result, near });
  };

  #put(state: PlaceState): void {
    this.state = state;
    this.#tell(state);
  }
}
