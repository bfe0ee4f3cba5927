import type { Relation } from '../src/index.ts';
import { nameOf, type World } from './random-together.ts';

/** What each item pays alone; the caps by relation id, infinite where none is known. */
export interface Figures {
  readonly pays: readonly number[];
  readonly caps: ReadonlyMap<string, number>;
}

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/**
 * The combinations of a world, one after the other, judged as a person would: it shares no code with the engine. What a set pays under
 * caps is found from the other side: a price in halves on each cap, at which the caps and what is left over cost least
 * (with three limits, the prices of a best answer are halves).
 */
export class AllSubsets {
  readonly #names: readonly string[];
  readonly #relations: readonly Relation[];

  constructor({ drawn, relations }: World) {
    this.#names = drawn.map((_, at) => nameOf(at));
    this.#relations = relations;
  }

  /** Every lawful set of these. */
  *lawful(among: readonly boolean[]): Generator<readonly boolean[]> {
    const places = among.flatMap((is, at) => (is ? [at] : []));
    const alone = this.#relations.filter((one): one is Of<'one-of'> => one.kind === 'one-of');
    for (let bits = 0; bits < 2 ** places.length; bits++) {
      const set = among.map(() => false);
      places.forEach((at, bit) => {
        set[at] = (bits >> bit) % 2 === 1;
      });
      if (alone.every((one) => this.#in(one, set).length < 2)) yield set;
    }
  }

  best(among: readonly boolean[], figures: Figures): number {
    let most = 0;
    for (const set of this.lawful(among)) most = Math.max(most, this.paid(set, figures));
    return most;
  }

  paid(set: readonly boolean[], { pays, caps }: Figures): number {
    const own = pays.map((one, at) => (set[at] ? one : 0));
    const limits = this.#relations
      .filter((one): one is Of<'joint-cap'> => one.kind === 'joint-cap')
      .map((one) => ({ of: this.#in(one, set), cap: caps.get(one.id) ?? Number.POSITIVE_INFINITY }))
      .filter(({ cap }) => cap < Number.POSITIVE_INFINITY);
    const topUp = this.#relations.find((one) => one.kind === 'top-up');
    if (topUp === undefined) return underLimits(own, limits);
    const first = this.#names.indexOf(topUp.incentives[0] as string);
    const of = this.#in(topUp, set);
    const others = of.filter((at) => at !== first).reduce((sum, at) => sum + (own[at] as number), 0);
    const isFree = !limits.some((limit) => limit.of.some((at) => of.includes(at)));
    if (isFree) return underLimits(own.with(first, Math.max(0, (own[first] as number) - others)), limits);
    // Either it pays nothing, or the others pay less than it alone would.
    const without = underLimits(own.with(first, 0), limits);
    return set[first] ? Math.max(without, underLimits(own, [...limits, { of, cap: own[first] as number }])) : without;
  }

  #in({ incentives }: Relation, set: readonly boolean[]): readonly number[] {
    return [...new Set(incentives)].map((id) => this.#names.indexOf(id)).filter((at) => set[at]);
  }
}

const underLimits = (
  own: readonly number[],
  limits: readonly { readonly of: readonly number[]; readonly cap: number }[],
): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let price = 0; price < 3 ** limits.length; price++) {
    const prices = limits.map((_, at) => (Math.floor(price / 3 ** at) % 3) / 2);
    const left = own.map((one, at) =>
      one === 0
        ? 0
        : one *
          Math.max(
            0,
            1 - limits.reduce((sum, { of }, limit) => sum + (of.includes(at) ? (prices[limit] as number) : 0), 0),
          ),
    );
    const capped = limits.reduce((sum, { cap }, at) => sum + cap * (prices[at] as number), 0);
    least = Math.min(
      least,
      left.reduce((sum, one) => sum + one, capped),
    );
  }
  return least;
};
