import type { CalendarDate } from '../value/calendar-date.ts';
import type { AmountFor, CompiledIncentive } from './compiled-incentive.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Knowledge } from './knowledge.ts';
import { proofOf } from './proof.ts';
import type { OutlineEntry, Proof, Result } from './report.ts';
import { type Standing, standing } from './standing.ts';

/** So many of the last decisions about an incentive are remembered: a screen compares a company with a few others. Of a large pack, one. */
const remembered = (pack: CompiledPack): number => (pack.incentives.length > 1000 ? 1 : 4);

/**
 * One incentive, decided for what is known of a company: the one place where that happens. Where the answers that the incentive
 * reads were decided on a moment ago, the very decision of then.
 */
export const decide = (
  pack: CompiledPack,
  incentive: CompiledIncentive,
  knowledge: Knowledge,
  last?: Decision,
): Decision => {
  if (last?.isOf(knowledge) === true) return last;
  const recent = incentive.recent as Decision[];
  for (let at = 0; at < recent.length; at++) if (recent[at]?.isOf(knowledge) === true) return recent[at] as Decision;
  const made = new Decision(pack, incentive, knowledge);
  if (recent.length === remembered(pack)) recent.shift();
  recent.push(made);
  return made;
};

/** A status and an amount; the proof, most of the work, is made when somebody asks for it. */
export class Decision {
  readonly pack: CompiledPack;
  readonly of: CompiledIncentive;
  readonly knowledge: Knowledge;
  readonly standing: Standing;
  readonly worth: AmountFor;
  /** What a list shows. */
  readonly entry: OutlineEntry;
  made: Proof | undefined;
  result: Result | undefined;
  day: CalendarDate | undefined;

  constructor(pack: CompiledPack, of: CompiledIncentive, knowledge: Knowledge) {
    const { diagram, facts, resolve } = pack;
    this.pack = pack;
    this.of = of;
    this.knowledge = knowledge;
    this.standing = standing(diagram, knowledge.residual, of.compiled.node);
    this.worth = of.amountFor(facts, resolve, knowledge.given);
    const { status, open, judgements } = this.standing;
    this.entry = { incentive: of.id, status, amount: this.worth.written, open, judgements };
    this.made = undefined;
    this.result = undefined;
    this.day = undefined;
  }

  /** Whether it would be the same for these answers. */
  isOf({ answers }: Knowledge): boolean {
    const mine = this.knowledge.answers;
    const { reads } = this.of;
    for (let at = 0; at < reads.length; at++)
      if (answers[reads[at] as number] !== mine[reads[at] as number]) return false;
    return true;
  }

  get proof(): Proof {
    const { facts, resolve } = this.pack;
    const { given, residual } = this.knowledge;
    this.made ??= proofOf(this.of.compiled, { given, residual, facts, resolve });
    return this.made;
  }

  /** As a report has it on a day; the same object as long as it says the same. `later`: its proof is made when it is looked at. */
  on(asOf: CalendarDate, later: boolean): Result {
    if (this.result === undefined || this.day !== asOf) {
      const { id, title, place, instrument } = this.of.incentive;
      const { status, amount, open, judgements } = this.entry;
      const validity = this.of.validityOn(asOf);
      const proof = later ? (null as never) : this.proof;
      const citations = this.of.citationsBeside(amount.citations, validity.citations);
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
      };
      this.day = asOf;
      this.result = later ? Object.defineProperty(result, 'proof', { get: () => this.proof }) : result;
    }
    return this.result;
  }
}
