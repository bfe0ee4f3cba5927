import type { CalendarDate } from '../value/calendar-date.ts';
import type { CompiledIncentive } from './compiled-incentive.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Interval } from './interval.ts';
import type { Knowledge } from './knowledge.ts';
import { proofOf } from './proof.ts';
import type { OutlineEntry, Proof, Result } from './report.ts';
import { type Standing, standing } from './standing.ts';

/**
 * One incentive, decided for what is known of a company: the one place where that happens. Where the answers that the incentive
 * reads are those of `last`, it is that very decision. Who goes on about one company keeps it: kept for everybody, decisions grow
 * old in memory, and a third of the time goes into moving them.
 */
export const decide = (
  pack: CompiledPack,
  incentive: CompiledIncentive,
  knowledge: Knowledge,
  last?: Decision,
): Decision => (last?.isOf(incentive, knowledge) === true ? last : new Decision(pack, incentive, knowledge));

/** The status alone, for those who want no more. */
export const standingOf = (
  { diagram }: CompiledPack,
  { compiled }: CompiledIncentive,
  { residual }: Knowledge,
): Standing => standing(diagram, residual, compiled.node);

/** A status and an amount; the proof, most of the work, is made when somebody asks for it. */
export class Decision {
  readonly knowledge: Knowledge;
  /** What a list shows. */
  readonly entry: OutlineEntry;
  /** The ends of the amount, in numbers. */
  readonly ends: Interval;
  readonly #pack: CompiledPack;
  readonly #of: CompiledIncentive;
  #proof: Proof | undefined;
  #result: Result | undefined;
  #day: CalendarDate | undefined;

  constructor(pack: CompiledPack, of: CompiledIncentive, knowledge: Knowledge) {
    const { status, open, judgements } = standingOf(pack, of, knowledge);
    const { ends, written } = of.amountFor(knowledge);
    this.knowledge = knowledge;
    this.entry = { incentive: of.id, status, amount: written, open, judgements };
    this.ends = ends;
    this.#pack = pack;
    this.#of = of;
  }

  /** Whether it would be the same for these answers. */
  isOf(incentive: CompiledIncentive, { answers }: Knowledge): boolean {
    if (incentive !== this.#of) return false;
    const mine = this.knowledge.answers;
    for (const place of this.#of.reads) if (answers[place] !== mine[place]) return false;
    return true;
  }

  get proof(): Proof {
    const { facts, terms, resolve } = this.#pack;
    const { given, residual, figures } = this.knowledge;
    this.#proof ??= proofOf(this.#of.compiled, { given, answered: figures.answered, residual, facts, terms, resolve });
    return this.#proof;
  }

  /** As a report has it on a day; the same object as long as it says the same. `later`: its proof is made when it is looked at. */
  on(asOf: CalendarDate, later: boolean): Result {
    if (this.#result === undefined || this.#day !== asOf) {
      const { id, title, place, instrument } = this.#of.incentive;
      const { status, amount, open, judgements } = this.entry;
      const validity = this.#of.validityOn(asOf);
      const proof = later ? (null as never) : this.proof;
      const citations = this.#of.citationsWith(amount);
      const result = {
        incentive: id,
        title,
        place,
        instrument,
        status,
        validity,
        amount,
        open,
        judgements,
        proof,
        citations,
        ...(this.#of.version === undefined ? {} : { version: this.#of.version }),
      };
      this.#day = asOf;
      this.#result = later ? Object.defineProperty(result, 'proof', { get: () => this.proof }) : result;
    }
    return this.#result;
  }
}
