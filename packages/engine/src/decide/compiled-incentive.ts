import type { Compiled, Diagram } from '../diagram/diagram.ts';
import type { Citation } from '../language/citation.ts';
import type { Fact } from '../language/fact.ts';
import { partsOf } from '../language/figures.ts';
import type { Incentive } from '../language/incentive.ts';
import type { Pack } from '../language/pack.ts';
import { citationsOf, factsRead, judgementsAsked } from '../language/parts.ts';
import type { Term } from '../language/term.ts';
import type { CalendarDate } from '../value/calendar-date.ts';
import { tiedTo } from '../value/join-into.ts';
import { latest, type PartialDate } from '../value/partial-date.ts';
import { sortedBy } from '../value/sorted-by.ts';
import { AmountBasis } from './amount-basis.ts';
import type { Known } from './amount-space.ts';
import { distinct } from './citations.ts';
import { dayPlace } from './day-place.ts';
import type { Interval } from './interval.ts';
import type { AmountResult, ResolvedCitation, ValidityResult } from './report.ts';
import { validityAt } from './validity.ts';
import { workOutAmount } from './work-out-amount.ts';
import { written } from './written.ts';

/** What all incentives of a pack share. */
export interface Context {
  readonly pack: Pack;
  readonly diagram: Diagram;
  /** Terms among them, as the facts that they are named for. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly resolve: Resolve;
}

type Resolve = (cites: readonly Citation[]) => readonly ResolvedCitation[];

/** In numbers, and as a report writes it. */
export interface AmountFor {
  readonly ends: Interval;
  readonly written: AmountResult;
}

/** What of an incentive rests on passages, whatever the company. */
interface Cited {
  readonly condition: readonly ResolvedCitation[];
  readonly validity: readonly ResolvedCitation[];
}

/** An incentive, ready to be decided, with what does not change from company to company. That is worked out when first asked. */
export class CompiledIncentive {
  readonly id: string;
  readonly incentive: Incentive;
  readonly compiled: Compiled;
  /** The first day of the version that this is; undefined where there is but one. */
  readonly version: string | undefined;
  /** Those that come later, each with the one before as its ground; the last first. */
  readonly #later: readonly CompiledIncentive[];
  readonly #context: Context;
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #resolve: Resolve;
  #basis: AmountBasis | undefined;
  #reads: readonly number[] | undefined;
  #fixed: AmountFor | undefined;
  #validity: ValidityResult | undefined;
  #day: CalendarDate | undefined;
  #citedBy: Cited | undefined;
  #citations: readonly ResolvedCitation[] | undefined;
  #withAmount: readonly ResolvedCitation[] | undefined;

  constructor(incentive: Incentive, context: Context, version?: string) {
    const { diagram, placeOf, resolve } = context;
    this.id = incentive.id;
    this.incentive = incentive;
    this.compiled = (diagram.others.get(incentive.condition) ?? diagram.roots.get(incentive.id)) as Compiled;
    this.version = version;
    this.#context = context;
    this.#placeOf = placeOf;
    this.#resolve = resolve;
    this.#later = version === undefined ? this.#versions() : [];
  }

  #versions(): readonly CompiledIncentive[] {
    const { versions: written = [], ...first } = this.incentive;
    const later: CompiledIncentive[] = [];
    let last: Incentive = first;
    for (const { from, condition, amount } of sortedBy(written, (one) => one.from.date)) {
      last = {
        ...last,
        ...(condition === undefined ? {} : { condition }),
        ...(amount === undefined ? {} : { amount }),
      };
      later.unshift(new CompiledIncentive(last, this.#context, from.date));
    }
    return later;
  }

  /** The version in force on a day: the last that has begun for sure. */
  at(asOf: CalendarDate): CompiledIncentive {
    return this.#later.find(({ version }) => latest(version as PartialDate) <= asOf) ?? this;
  }

  /** Everything on which a decision can depend: the places of its facts and judgements in `Knowledge.answers`. */
  get reads(): readonly number[] {
    this.#reads ??= this.#readings();
    return this.#reads;
  }

  /** The facts that it asks for, and whatever an answer to a term connects with them. */
  #readings(): readonly number[] {
    const { pack } = this.#context;
    const terms = new Map(pack.terms?.map((term) => [term.id, term]));
    const tied = [...terms.keys()].map((id) => [id, ...partsOf(id, terms)]);
    const facts = tiedTo(factsRead(this.incentive, pack), tied);
    const { condition, amount } = this.incentive;
    const judgements = judgementsAsked([condition, amount], pack).map((id) => `?${id}`);
    const names = [...facts, ...judgements, dayPlace];
    return names.flatMap((name) => this.#placeOf.get(name) ?? []);
  }

  /** Worked out once where no fact changes it. */
  amountFor(known: Known): AmountFor {
    if (this.#fixed !== undefined) return this.#fixed;
    const { amount } = this.incentive;
    const { facts, terms, diagram } = this.#context;
    this.#basis ??= new AmountBasis(amount, facts, terms, { diagram, node: this.compiled.node });
    const ends = workOutAmount(amount, this.#basis.space(known), this.#resolve);
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
        citations: this.#cited.validity,
      };
      this.#day = asOf;
    }
    return this.#validity;
  }

  /** Every citation of a result, each once. Mostly the amount rests on the same passages from company to company. */
  citationsWith({ citations }: AmountResult): readonly ResolvedCitation[] {
    if (this.#citations === undefined || this.#withAmount !== citations) {
      const { condition, validity } = this.#cited;
      this.#citations = distinct([...condition, ...citations, ...validity]);
      this.#withAmount = citations;
    }
    return this.#citations;
  }

  get #cited(): Cited {
    if (this.#citedBy === undefined) {
      const { condition, validity } = citationsOf(this.incentive, this.#context.pack);
      this.#citedBy = { condition: distinct(this.#resolve(condition)), validity: distinct(this.#resolve(validity)) };
    }
    return this.#citedBy;
  }
}
