import type { Proof } from './report.ts';

/** The proofs that one is made of, in the order of writing; none of a leaf. Of points, those of all grades. */
export const partsOfProof = (proof: Proof): readonly Proof[] => {
  if (proof.kind === 'points') return proof.indicators.flatMap(({ grades }) => grades.map(({ of }) => of));
  return 'of' in proof ? proof.of : [];
};
