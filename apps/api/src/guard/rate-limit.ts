/** More clients than these are not told apart for long: whoever was idle longest is forgotten, and begins anew. */
const mostClients = 10_000;

/** Lets each client ask `burst` times at once, and `rate` times a minute in the long run (GCRA: one time for each client, and no timer). */
export class RateLimit {
  /** By client, until when it has used up what it may, did it ask at the steady rate. In the order in which they came last. */
  readonly #usedUp = new Map<string, number>();
  readonly #interval: number;
  readonly #tolerance: number;

  constructor(rate: number, burst: number) {
    this.#interval = rate === 0 ? 0 : 60_000 / rate;
    this.#tolerance = this.#interval * (burst - 1);
  }

  /** 0 where the client may ask now, else after how many whole seconds. `now` in milliseconds. */
  wait(client: string, now: number): number {
    if (this.#interval === 0) return 0;
    const usedUp = Math.max(now, this.#usedUp.get(client) ?? now);
    const early = usedUp - this.#tolerance - now;
    this.#usedUp.delete(client);
    this.#usedUp.set(client, early > 0 ? usedUp : usedUp + this.#interval);
    if (this.#usedUp.size > mostClients) this.#usedUp.delete(this.#usedUp.keys().next().value as string);
    return early > 0 ? Math.max(1, Math.ceil(early / 1000)) : 0;
  }
}
