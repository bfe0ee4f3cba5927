import type { FactProof, JudgementProof, PointsProof, Proof } from '@huice/engine';

export type Leaf = FactProof | JudgementProof | PointsProof;

/**
 * The leaves that make the whole what it is. Under `all`, one unmet part is enough to fail, so only unmet parts decide;
 * under `any`, one met part is enough to hold; a part that is still open keeps the whole open.
 */
export const decidingLeaves = (proof: Proof): readonly Leaf[] => {
  if (!('of' in proof)) return [proof];
  const alike = proof.kind === 'not' ? proof.of : proof.of.filter((part) => part.verdict === proof.verdict);
  // The tree can leave open what all its parts together settle; then every part has its share.
  return (alike.length > 0 ? alike : proof.of).flatMap(decidingLeaves);
};
