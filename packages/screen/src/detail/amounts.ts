import type { AmountResult } from '@huice/engine';
import type { CompiledIncentive } from '@huice/engine/deciding';
import type { Asked } from '../asked.ts';
import type { Companies } from '../companies.ts';
import { amountReads, type Reads } from './reads.ts';

/** So many amounts of one incentive are remembered. */
const limit = 10_000;

/** Amounts, worked out by the engine, once for the same answers. */
export class Amounts {
  readonly #incentives: readonly CompiledIncentive[];
  readonly #reads: readonly Reads[];
  readonly #known: readonly Map<string, AmountResult>[];

  constructor({ pack, incentives }: Asked) {
    this.#incentives = incentives;
    this.#reads = incentives.map((one) => amountReads(pack, one));
    this.#known = incentives.map(() => new Map());
  }

  of(companies: Companies, row: number, incentive: number): AmountResult {
    const known = this.#known[incentive] as Map<string, AmountResult>;
    const { isFixed, key } = this.#reads[incentive] as Reads;
    const fixed = isFixed ? known.get('') : undefined;
    if (fixed !== undefined) return fixed;
    const knowledge = companies.sound(row);
    const answers = isFixed ? '' : key(knowledge);
    const found = known.get(answers);
    if (found !== undefined) return found;
    const made = (this.#incentives[incentive] as CompiledIncentive).amountFor(knowledge).written;
    if (known.size >= limit) known.clear();
    known.set(answers, made);
    return made;
  }
}
