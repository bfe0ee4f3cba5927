interface Bucket {
  left: number;
  at: number;
}

/** More clients than these are not told apart for long: whoever was idle longest is forgotten, and begins anew. */
const mostClients = 10_000;

/** Lets each client ask `burst` times at once, and `rate` times a minute in the long run. */
export class RateLimit {
  readonly #buckets = new Map<string, Bucket>();
  readonly #rate: number;
  readonly #burst: number;

  constructor(rate: number, burst: number) {
    this.#rate = rate;
    this.#burst = burst;
  }

  /** 0 where the client may ask now, else after how many whole seconds. `now` in milliseconds. */
  wait(client: string, now: number): number {
    if (this.#rate === 0) return 0;
    const perMillisecond = this.#rate / 60_000;
    const { left, at } = this.#buckets.get(client) ?? { left: this.#burst, at: now };
    const held = Math.min(this.#burst, left + (now - at) * perMillisecond);
    const may = held >= 1;
    // The map keeps the order in which clients came last.
    this.#buckets.delete(client);
    this.#buckets.set(client, { left: may ? held - 1 : held, at: now });
    if (this.#buckets.size > mostClients) this.#buckets.delete(this.#buckets.keys().next().value as string);
    return may ? 0 : Math.max(1, Math.ceil((1 - held) / perMillisecond / 1000));
  }
}
