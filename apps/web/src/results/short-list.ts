import type { Fact, Result, Status } from '@huice/engine';
import { decidingLeaf } from '../proof/deciding.ts';

/** How many of a group stand there before the rest is asked for: all that is met, and of the others those that come closest. */
const shownAtFirst: Readonly<Record<Status | 'ended', number>> = {
  eligible: Number.POSITIVE_INFINITY,
  conditional: Number.POSITIVE_INFINITY,
  undetermined: 5,
  ineligible: 3,
  ended: 0,
};

/** What a short list shows of a group at first. Of what is not met, only what the company itself could change. */
export const shortList = (
  id: Status | 'ended',
  results: readonly Result[],
  facts: ReadonlyMap<string, Fact>,
): readonly Result[] => {
  const canAct = ({ proof }: Result) => {
    const leaf = decidingLeaf(proof);
    return leaf?.kind === 'fact' && facts.get(leaf.fact)?.mutability === 'actionable';
  };
  const near = id === 'ineligible' ? results.filter(canAct) : results;
  return near.slice(0, shownAtFirst[id]);
};
