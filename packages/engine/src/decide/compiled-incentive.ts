import type { Compiled, Diagram } from '../diagram/diagram.ts';
import type { Citation } from '../language/citation.ts';
import type { Fact } from '../language/fact.ts';
import type { Incentive } from '../language/incentive.ts';
import { citationsOf, factsRead, judgementsIn } from '../language/parts.ts';
import type { Term } from '../language/term.ts';
import type { CalendarDate } from '../value/calendar-date.ts';
import { workOut, written } from './amount.ts';
import { AmountBasis, type Known } from './amount-basis.ts';
import { distinct } from './citations.ts';
import type { Interval } from './interval.ts';
import type { AmountResult, ResolvedCitation, ValidityResult } from './report.ts';
import { validityAt } from './validity.ts';

type Resolve = (cites: readonly Citation[]) => readonly ResolvedCitation[];

interface Setting {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly diagram: Diagram;
}

/** In numbers, and as a report writes it. */
export interface AmountFor {
  readonly ends: Interval;
  readonly written: AmountResult;
}

/** An incentive, ready to be decided, with what does not change from company to company. That is worked out when first asked. */
export class CompiledIncentive {
  readonly id: string;
  readonly incentive: Incentive;
  readonly compiled: Compiled;
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #resolve: Resolve;
  readonly #setting: Setting;
  #basis: AmountBasis | undefined;
  #reads: readonly number[] | undefined;
  #fixed: AmountFor | undefined;
  #validity: ValidityResult | undefined;
  #day: CalendarDate | undefined;
  #citations: readonly ResolvedCitation[] | undefined;
  #withAmount: readonly ResolvedCitation[] | undefined;

  constructor(incentive: Incentive, compiled: Compiled, placeOf: ReadonlyMap<string, number>, resolve: Resolve, setting: Setting) {
    this.id = incentive.id;
    this.incentive = incentive;
    this.compiled = compiled;
    this.#placeOf = placeOf;
    this.#resolve = resolve;
    this.#setting = setting;
  }

  /** Everything on which a decision can depend: the places of its facts and judgements in `Knowledge.answers`. */
  get reads(): readonly number[] {
    this.#reads ??= [...factsRead(this.incentive), ...judgementsIn(this.incentive.condition).map((id) => `?${id}`)].map(
      (id) => this.#placeOf.get(id) as number,
    );
    return this.#reads;
  }

  /** Worked out once where no fact changes it. */
  amountFor(knowledge: Omit<Known, 'figures'> & Partial<Known>): AmountFor {
    if (this.#fixed !== undefined) return this.#fixed;
    const { amount } = this.incentive;
    const known = { figures: { answered: knowledge.given, asOf: '2000-01-01' as CalendarDate }, ...knowledge };
    const { facts, terms, diagram } = this.#setting;
    this.#basis ??= new AmountBasis(amount, facts, terms, { diagram, node: this.compiled.node });
    const ends = workOut(amount, this.#basis.space(known), this.#resolve);
    const made = { ends, written: written(ends) };
    if (this.#basis.isFixed) this.#fixed = made;
    return made;
  }

  /** As it stands on a day; the same object as long as the day is the same. */
  validityOn(asOf: CalendarDate): ValidityResult {
    if (this.#validity === undefined || this.#day !== asOf) {
      const { validity } = this.incentive;
      const attested = (validity.attested ?? []).map(({ date }) => date).sort();
      this.#validity = {
        state: validityAt(validity, asOf),
        from: validity.from?.date ?? null,
        until: validity.until?.date ?? null,
        repealed: validity.repealed?.date ?? null,
        lastAttested: attested.at(-1) ?? null,
        citations: distinct(this.#resolve(citationsOf(this.incentive).validity)),
      };
      this.#day = asOf;
    }
    return this.#validity;
  }

  /** Every citation of a result, each once. Mostly the amount rests on the same passages from company to company. */
  citationsWith({ citations }: AmountResult): readonly ResolvedCitation[] {
    if (this.#citations === undefined || this.#withAmount !== citations) {
      const { condition, validity } = citationsOf(this.incentive);
      this.#citations = distinct([...this.#resolve(condition), ...citations, ...this.#resolve(validity)]);
      this.#withAmount = citations;
    }
    return this.#citations;
  }
}
