import { type FactProof, type JudgementProof, type Proof, partsOfProof } from '@huice/engine';

export type Leaf = FactProof | JudgementProof;

/**
 * The leaves that make the whole what it is. Under `all`, one unmet part is enough to fail, so only unmet parts decide;
 * under `any`, one met part is enough to hold; a part that is still open keeps the whole open.
 */
export const decidingLeaves = (proof: Proof): readonly Leaf[] => {
  if (proof.kind === 'fact' || proof.kind === 'judgement') return [proof];
  const parts = partsOfProof(proof);
  const alike = proof.kind === 'not' ? parts : parts.filter((part) => part.verdict === proof.verdict);
  // The tree can leave open what all its parts together settle; then every part has its share.
  return (alike.length > 0 ? alike : parts).flatMap(decidingLeaves);
};
