import {
  type AmountResult,
  type Calculator,
  compile,
  type Pack,
  type Profile,
  type Result,
  unreachable,
} from '@huice/engine';
import type { BareAmount, Detail } from './screened.ts';

/**
 * Amounts and open points for many companies. An incentive is decided by itself, once per different set of the answers
 * that it reads, so that a thousand companies alike cost no more than one.
 */
export class DetailFinder {
  /** Every different detail met so far. */
  readonly details: Detail[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #single: readonly Single[];
  readonly #asOf: string;

  constructor(pack: Pack, asOf: string) {
    this.#asOf = asOf;
    this.#single = pack.incentives.map((incentive) => {
      // What it excludes stands outside of a pack of its own.
      const { excludes: _, ...alone } = incentive;
      const compiled = compile({ ...pack, incentives: [alone] });
      if (!compiled.ok) return unreachable(incentive.id as never);
      return { calculator: compiled.value, facts: factsIn([incentive.condition, incentive.amount]), known: new Map() };
    });
  }

  /** The result of the incentive at this position of the pack's list, citations and all. */
  result(incentive: number, profile: Profile): Result {
    const { calculator } = this.#single[incentive] as Single;
    const report = calculator.check(profile, { asOf: this.#asOf });
    const [result] = report.ok ? report.value.results : [];
    return result ?? unreachable(incentive as never);
  }

  /** An index of `details`. */
  find(incentive: number, profile: Profile): number {
    const { facts, known } = this.#single[incentive] as Single;
    const read = Object.fromEntries(facts.flatMap((id) => (profile[id] === undefined ? [] : [[id, profile[id]]])));
    const key = JSON.stringify(read);
    const before = known.get(key);
    if (before !== undefined) return before;
    const { amount, open, judgements } = this.result(incentive, read);
    const index = this.#intern({ amount: bare(amount), open, judgements });
    known.set(key, index);
    return index;
  }

  #intern(detail: Detail): number {
    const key = JSON.stringify(detail);
    const before = this.#indexes.get(key);
    if (before !== undefined) return before;
    this.details.push(detail);
    this.#indexes.set(key, this.details.length - 1);
    return this.details.length - 1;
  }
}

interface Single {
  readonly calculator: Calculator;
  readonly facts: readonly string[];
  /** Answers read, as JSON, to an index of `details`. */
  readonly known: Map<string, number>;
}

const bare = ({ citations: _, parts, ...amount }: AmountResult): BareAmount =>
  parts === undefined ? amount : { ...amount, parts: parts.map(bare) };

/** Every fact that a condition or an amount names, however deep. */
const factsIn = (tree: unknown): readonly string[] => {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'fact' && typeof value === 'string') found.add(value);
      else visit(value);
    }
  };
  visit(tree);
  return [...found].sort();
};
