import type { AmountResult, LabelledAmount, OutlineEntry } from '@huice/engine';
import type { BareAmount, Detail } from './screened.ts';

/** Amounts and open points of many companies, each different one kept once: thousands of companies have few. */
export class Details {
  readonly all: Detail[] = [];
  readonly #indexes = new Map<string, number>();
  /** By incentive, the amount first met: where no answer changes it, it is the same object for every company. */
  readonly #first = new Map<string, { readonly amount: AmountResult; readonly text: string }>();

  /** An index of `all`. */
  add({ incentive, amount, open, judgements }: OutlineEntry): number {
    const first = this.#first.get(incentive) ?? { amount, text: JSON.stringify(bare(amount)) };
    this.#first.set(incentive, first);
    const text = first.amount === amount ? first.text : JSON.stringify(bare(amount));
    const key = open.length + judgements.length === 0 ? text : `${text} ${open} ${judgements}`;
    const before = this.#indexes.get(key);
    if (before !== undefined) return before;
    this.#indexes.set(key, this.all.length);
    return this.all.push({ amount: bare(amount), open, judgements }) - 1;
  }
}

const bare = ({ citations: _, parts, readings, instalments, ...amount }: AmountResult): BareAmount => ({
  ...amount,
  ...(parts === undefined ? {} : { parts: parts.map(bare) }),
  ...(readings === undefined ? {} : { readings: readings.map(labelled) }),
  ...(instalments === undefined ? {} : { instalments: instalments.map(labelled) }),
});

const labelled = ({ amount, ...name }: LabelledAmount) => ({ ...name, amount: bare(amount) });
