import { type Outcome, ok } from '../issue.ts';
import type { Incentive } from '../language/incentive.ts';
import { resultOf } from './check.ts';
import type { Checker } from './checker.ts';
import type { CheckOptions } from './profile.ts';
import type { Proof, Report, Result } from './report.ts';
import { situationOf } from './situation.ts';

/** `check` for one company that goes on answering. */
export type Follow = (profile: unknown, options: CheckOptions) => Outcome<Report>;

/**
 * The same reports as `check`, one after the other: a result that no answer given since has touched is the very object of the
 * last report, so that a screen need only draw anew what is new. The proof of a new result is made when first looked at.
 */
export const follower = (house: Checker): Follow => {
  const reads = house.incentives.map(factsRead);
  let last: Last | null = null;
  return (profile, options) => {
    const situation = situationOf(house, profile, options);
    if (!situation.ok) return situation;
    const { knowledge, asOf } = situation.value;
    const given = new Map([...knowledge.given].map(([fact, one]) => [fact, JSON.stringify(one)]));
    const attested = JSON.stringify([...knowledge.attested].sort());
    const before = last?.asOf === asOf && last.attested === attested ? last : null;
    const isSame = (fact: string) => before?.given.get(fact) === given.get(fact);
    const results = house.incentives.map((incentive, index) => {
      const known = before?.results[index];
      if (known !== undefined && (reads[index] ?? []).every(isSame)) return known;
      return provedLater(resultOf(house, incentive, situation.value));
    });
    last = { asOf, attested, given, results };
    const { id, version } = house.pack;
    return ok({ pack: { id, version, digest: house.digest }, asOf, results });
  };
};

interface Last {
  readonly asOf: string;
  readonly attested: string;
  /** Fact id → answer in normal form, as text. */
  readonly given: ReadonlyMap<string, string>;
  readonly results: readonly Result[];
}

/** Plain data to whoever reads it, in the order of `check`; a proof that nobody reads is never made. */
const provedLater = ([result, prove]: ReturnType<typeof resultOf>): Result => {
  let made: Proof | undefined;
  const get = (): Proof => {
    made ??= prove();
    return made;
  };
  return Object.defineProperty(result, 'proof', { enumerable: true, get });
};

/** Every fact that the result can depend on: whatever the condition and the amount name, however deep. */
const factsRead = ({ condition, amount }: Incentive): readonly string[] => {
  const found = new Set<string>();
  const visit = (part: object): void => {
    for (const [key, value] of Object.entries(part)) {
      if (key === 'fact' && typeof value === 'string') found.add(value);
      else if (typeof value === 'object') visit(value as object);
    }
  };
  visit([condition, amount]);
  return [...found];
};
