import type { Diagram } from '../diagram/diagram.ts';
import type { Amount } from '../language/amount.ts';
import type { Citation } from '../language/citation.ts';
import type { Fact, Judgement } from '../language/fact.ts';
import type { Incentive } from '../language/incentive.ts';
import type { Pack } from '../language/pack.ts';
import { packDigest } from '../language/pack-json.ts';
import type { Validity } from '../language/validity.ts';
import { sortedBy } from '../value/sorted-by.ts';
import { citationResolver, conditionCites, distinct, validityCites } from './citations.ts';
import type { AmountResult, ResolvedCitation, ValidityResult } from './report.ts';

/** What every question to a pack needs, made once per pack. */
export interface Checker {
  readonly pack: Pack;
  /** Worked out when first asked: of a large pack it takes longer than the diagram does. */
  readonly digest: string;
  readonly diagram: Diagram;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly incentives: readonly Incentive[];
  readonly resolve: (cites: readonly Citation[]) => readonly ResolvedCitation[];
  /** What a report repeats of an incentive whoever asks; worked out when first asked. */
  readonly constantsOf: (incentive: Incentive) => Constants;
  readonly constantAmounts: Map<Amount, AmountResult>;
}

interface Constants {
  /** Every citation of the condition, each once. */
  readonly citations: readonly ResolvedCitation[];
  readonly dates: Omit<ValidityResult, 'state'>;
}

export const checker = (pack: Pack, diagram: Diagram): Checker => {
  let digest: string | undefined;
  const resolve = citationResolver(pack);
  const constants = new Map<Incentive, Constants>();
  return {
    pack,
    get digest() {
      digest ??= packDigest(pack);
      return digest;
    },
    diagram,
    facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
    judgements: new Map(pack.judgements.map((one) => [one.id, one])),
    incentives: sortedBy(pack.incentives, ({ id }) => id),
    resolve,
    constantAmounts: new Map(),
    constantsOf: (incentive) => {
      const known = constants.get(incentive);
      if (known !== undefined) return known;
      const made = {
        citations: distinct(conditionCites(incentive.condition).flatMap(resolve)),
        dates: datesOf(incentive.validity, resolve),
      };
      constants.set(incentive, made);
      return made;
    },
  };
};

const datesOf = (
  validity: Validity,
  resolve: (cites: readonly Citation[]) => readonly ResolvedCitation[],
): Omit<ValidityResult, 'state'> => ({
  from: validity.from?.date ?? null,
  until: validity.until?.date ?? null,
  repealed: validity.repealed?.date ?? null,
  lastAttested:
    (validity.attested ?? [])
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null,
  citations: distinct(resolve(validityCites(validity))),
});
