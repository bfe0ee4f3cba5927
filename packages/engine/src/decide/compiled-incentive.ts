import type { Compiled } from '../diagram/diagram.ts';
import type { Citation } from '../language/citation.ts';
import type { Incentive } from '../language/incentive.ts';
import { citationsOf, factsIn, factsRead, judgementsIn } from '../language/parts.ts';
import type { CalendarDate } from '../value/calendar-date.ts';
import { type AmountContext, workOut, written } from './amount.ts';
import { distinct } from './citations.ts';
import type { Interval } from './interval.ts';
import type { Knowledge } from './knowledge.ts';
import type { AmountResult, ResolvedCitation, ValidityResult } from './report.ts';
import { validityAt } from './validity.ts';

type Resolve = (cites: readonly Citation[]) => readonly ResolvedCitation[];

/** In numbers, and as a report writes it. */
export interface AmountFor {
  readonly ends: Interval;
  readonly written: AmountResult;
}

/** What does not change from company to company, worked out when first asked. */
interface Constants {
  /** Everything on which a decision can depend: the places of its facts and judgements in `Knowledge.answers`. */
  readonly reads: readonly number[];
  readonly citations: readonly ResolvedCitation[];
  readonly dates: Omit<ValidityResult, 'state'>;
  /** Whether no fact changes the amount. */
  readonly fixed: boolean;
  amount?: AmountFor;
}

/** An incentive, ready to be decided. */
export class CompiledIncentive {
  readonly id: string;
  readonly incentive: Incentive;
  readonly compiled: Compiled;
  /** What was decided last; `decide` alone looks at it. */
  decided: { readonly knowledge: Knowledge } | undefined;
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #resolve: Resolve;
  #constants: Constants | undefined;

  constructor(incentive: Incentive, compiled: Compiled, placeOf: ReadonlyMap<string, number>, resolve: Resolve) {
    this.id = incentive.id;
    this.incentive = incentive;
    this.compiled = compiled;
    this.#placeOf = placeOf;
    this.#resolve = resolve;
  }

  get #known(): Constants {
    this.#constants ??= this.#made(this.incentive);
    return this.#constants;
  }

  #made(incentive: Incentive): Constants {
    const { from, until, repealed, attested = [] } = incentive.validity;
    const cites = citationsOf(incentive);
    const judged = judgementsIn(incentive.condition).map((id) => `?${id}`);
    return {
      reads: [...factsRead(incentive), ...judged].map((id) => this.#placeOf.get(id) as number),
      citations: distinct(this.#resolve(cites.condition)),
      fixed: factsIn(incentive.amount).length === 0,
      dates: {
        from: from?.date ?? null,
        until: until?.date ?? null,
        repealed: repealed?.date ?? null,
        lastAttested:
          attested
            .map(({ date }) => date)
            .sort()
            .at(-1) ?? null,
        citations: distinct(this.#resolve(cites.validity)),
      },
    };
  }

  get reads(): readonly number[] {
    return this.#known.reads;
  }

  /** Worked out once where no fact changes it. */
  amountFor(context: Omit<AmountContext, 'resolve'>): AmountFor {
    const known = this.#known;
    if (known.amount !== undefined) return known.amount;
    const { amount } = this.incentive;
    const ends = workOut(amount, { ...context, resolve: this.#resolve });
    const made = { ends, written: written(ends) };
    if (known.fixed) known.amount = made;
    return made;
  }

  /** Every citation of a result, each once. */
  citationsWith(amount: AmountResult): readonly ResolvedCitation[] {
    const { citations, dates } = this.#known;
    return distinct([...citations, ...amount.citations, ...dates.citations]);
  }

  validityOn(asOf: CalendarDate): ValidityResult {
    return { state: validityAt(this.incentive.validity, asOf), ...this.#known.dates };
  }
}
