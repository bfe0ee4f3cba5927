import type { Issue } from '@huice/engine';
import type { Place } from '../yaml/node.ts';

interface Slot {
  readonly at: Place;
  /** What stands there is a placeholder: what is wrong with it has been told. */
  readonly isFaulty: boolean;
}

/** Where each part of what was read is written. */
export class Origins {
  readonly #slots = new WeakMap<object, Map<string | number, Slot>>();
  readonly #selves = new WeakMap<object, Place>();
  readonly #copies = new WeakMap<object, object>();

  record(of: object, at: Place): void {
    this.#selves.set(of, at);
  }

  slot(of: object, key: string | number, slot: Slot): void {
    const slots = this.#slots.get(of) ?? new Map<string | number, Slot>();
    this.#slots.set(of, slots.set(key, slot));
  }

  /** What stands under `key` in a new list stood under `oldKey` in an old one. */
  moved(of: object, key: number, from: object, oldKey: number): void {
    const slot = this.#slotOf(from, oldKey);
    if (slot !== undefined) this.slot(of, key, slot);
  }

  /** `copy` has been made of `original`, and what it holds stands where it stood. */
  copied(copy: object, original: object): void {
    this.#copies.set(copy, original);
  }

  /** The nearest place to the end of the path that is known; `isFaulty` when something on the way was not read. */
  find(root: unknown, path: Issue['path']): { readonly at: Place | undefined; readonly isFaulty: boolean } {
    let [value, at, isFaulty]: [unknown, Place | undefined, boolean] = [root, undefined, false];
    for (const step of path) {
      if (typeof value !== 'object' || value === null) break;
      const next = (value as Record<string | number, unknown>)[step];
      const slot = this.#slotOf(value, step);
      at = slot?.at ?? this.#selfOf(next) ?? at;
      isFaulty ||= slot?.isFaulty === true;
      value = next;
    }
    return { at, isFaulty };
  }

  #slotOf(of: object, key: string | number): Slot | undefined {
    const original = this.#copies.get(of);
    return this.#slots.get(of)?.get(key) ?? (original === undefined ? undefined : this.#slotOf(original, key));
  }

  #selfOf(value: unknown): Place | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    return this.#selves.get(value) ?? this.#selfOf(this.#copies.get(value));
  }
}
