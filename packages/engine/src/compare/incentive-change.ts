import type { Citation } from '../language/citation.ts';
import type { Incentive } from '../language/incentive.ts';
import type { Pack } from '../language/pack.ts';
import { citationsOf } from '../language/parts.ts';
import { canonicalJson, type Json } from '../value/canonical-json.ts';
import { amountMeaning, amountWording } from './amount-meaning.ts';
import type { IncentiveChange } from './comparison.ts';
import { conditionChange } from './condition-change.ts';
import { fieldChanges, setChanges } from './field-changes.ts';
import type { JointFacts } from './joint-facts.ts';
import { validityChange } from './validity-change.ts';

/** What became of one incentive; undefined when nothing did. */
export const incentiveChange = (
  before: Incentive,
  after: Incentive,
  pack: Pack,
  joint: JointFacts,
): IncentiveChange | undefined => {
  const change: IncentiveChange = {
    incentive: after.id,
    title: after.title,
    condition: conditionChange(before, after, pack, joint),
    amount: fieldChanges(amountMeaning(before.amount), amountMeaning(after.amount)),
    validity: validityChange(before.validity, after.validity),
    terms: [
      ...fieldChanges(termsOf(before), termsOf(after)),
      ...setChanges(before.excludes ?? [], after.excludes ?? [], 'excludes'),
      ...setChanges(before.sharedCaps ?? [], after.sharedCaps ?? [], 'sharedCaps'),
    ],
    citations: citationChanges(before, after),
    wording: fieldChanges(wordingOf(before), wordingOf(after)),
  };
  const { condition, amount, validity, terms, citations, wording } = change;
  const count = [amount, terms, citations.added, citations.removed, wording].reduce(
    (sum, list) => sum + list.length,
    0,
  );
  return condition.kind === 'same' && validity === null && count === 0 ? undefined : change;
};

const termsOf = ({ place, instrument, payout, contact }: Incentive) => ({ place, instrument, payout, contact });

const wordingOf = ({ title, summary, authority, openPoints, conflicts, amount }: Incentive) => ({
  title,
  summary,
  authority: authority?.name,
  openPoints: openPoints ?? [],
  conflicts: (conflicts ?? []).map(({ about, note }) => ({ about, note })),
  amount: amountWording(amount),
});

/** Which passages it rests on, wherever it cites them: moving a leaf about changes no source. */
const citationChanges = (before: Incentive, after: Incentive): IncentiveChange['citations'] => {
  const [was, is] = [citationsByKey(before), citationsByKey(after)];
  const missing = (from: ReadonlyMap<string, Citation>, to: ReadonlyMap<string, Citation>) =>
    [...from].flatMap(([key, citation]) => (to.has(key) ? [] : [citation]));
  return { added: missing(is, was), removed: missing(was, is) };
};

const citationsByKey = (incentive: Incentive): ReadonlyMap<string, Citation> =>
  new Map(
    Object.values(citationsOf(incentive))
      .flat()
      .map((citation) => [canonicalJson(citation as unknown as Json), citation] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
