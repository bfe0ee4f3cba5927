import type { Compiled } from '../diagram/diagram.ts';
import type { Citation } from '../language/citation.ts';
import type { Fact } from '../language/fact.ts';
import type { Incentive } from '../language/incentive.ts';
import { citationsOf, factsRead, leavesOf } from '../language/parts.ts';
import type { CalendarDate } from '../value/calendar-date.ts';
import { isConstant, workOut, written } from './amount.ts';
import { distinct } from './citations.ts';
import type { Interval } from './interval.ts';
import type { Knowledge } from './knowledge.ts';
import type { AmountResult, Given, ResolvedCitation, ValidityResult } from './report.ts';
import { validityAt } from './validity.ts';

type Resolve = (cites: readonly Citation[]) => readonly ResolvedCitation[];

/** In numbers, and as a report writes it. */
export interface AmountFor {
  readonly ends: Interval;
  readonly written: AmountResult;
}

/** An incentive, with what does not change from company to company. Worked out when first asked. */
export class CompiledIncentive {
  readonly id: string;
  readonly incentive: Incentive;
  readonly compiled: Compiled;
  /** What was decided last; `decide` alone looks at it. */
  readonly recent: { readonly knowledge: Knowledge }[] = [];
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #resolve: Resolve;
  #reads: readonly number[] | undefined;
  #citations: readonly ResolvedCitation[] | undefined;
  #validity: ValidityResult | undefined;
  #day: CalendarDate | undefined;
  #constant: AmountFor | undefined;
  #beside: Readonly<Record<'amount' | 'dates' | 'all', readonly ResolvedCitation[]>> | undefined;

  constructor(incentive: Incentive, compiled: Compiled, placeOf: ReadonlyMap<string, number>, resolve: Resolve) {
    this.id = incentive.id;
    this.incentive = incentive;
    this.compiled = compiled;
    this.#placeOf = placeOf;
    this.#resolve = resolve;
  }

  /** Everything on which a decision can depend: the places of its facts and judgements in `Knowledge.answers`. */
  get reads(): readonly number[] {
    this.#reads ??= this.#readsOf(this.incentive);
    return this.#reads;
  }

  #readsOf(incentive: Incentive): readonly number[] {
    const judged = leavesOf(incentive.condition).flatMap((leaf) => ('judgement' in leaf ? `?${leaf.judgement}` : []));
    return [...factsRead(incentive), ...judged].map((id) => this.#placeOf.get(id) as number);
  }

  /** Every citation of the condition, each once. */
  get citations(): readonly ResolvedCitation[] {
    this.#citations ??= distinct(this.#resolve(citationsOf(this.incentive).condition));
    return this.#citations;
  }

  /** Every citation of a result, each once: mostly the same from company to company. */
  citationsBeside(
    amount: readonly ResolvedCitation[],
    dates: readonly ResolvedCitation[],
  ): readonly ResolvedCitation[] {
    if (this.#beside?.amount !== amount || this.#beside.dates !== dates)
      this.#beside = { amount, dates, all: distinct([...this.citations, ...amount, ...dates]) };
    return this.#beside.all;
  }

  /** Worked out once where no fact changes it. */
  amountFor(facts: ReadonlyMap<string, Fact>, resolve: Resolve, given: ReadonlyMap<string, Given>): AmountFor {
    if (this.#constant !== undefined) return this.#constant;
    const { amount } = this.incentive;
    const worked = workOut(amount, { facts, resolve, given });
    const made = { ends: worked, written: written(worked) };
    if (isConstant(amount)) this.#constant = made;
    return made;
  }

  validityOn(asOf: CalendarDate): ValidityResult {
    if (this.#validity === undefined || this.#day !== asOf) {
      const { validity } = this.incentive;
      this.#validity = {
        state: validityAt(validity, asOf),
        from: validity.from?.date ?? null,
        until: validity.until?.date ?? null,
        repealed: validity.repealed?.date ?? null,
        lastAttested:
          (validity.attested ?? [])
            .map(({ date }) => date)
            .sort()
            .at(-1) ?? null,
        citations: distinct(this.#resolve(citationsOf(this.incentive).validity)),
      };
      this.#day = asOf;
    }
    return this.#validity;
  }
}
