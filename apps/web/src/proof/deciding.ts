import { type FactProof, type JudgementProof, type Proof, partsOfProof, type Verdict } from '@huice/engine';

export type LeafProof = FactProof | JudgementProof;

export const isLeaf = (proof: Proof): proof is LeafProof => proof.kind === 'fact' || proof.kind === 'judgement';

/** The branches with those first that make the group what it is: of an unmet “all”, the unmet ones. */
export const decidingFirst = (group: Exclude<Proof, LeafProof>): readonly Proof[] => {
  const wanted = group.kind === 'not' ? opposite[group.verdict] : group.verdict;
  const rank = ({ verdict }: Proof): number => (verdict === wanted ? 0 : verdict === 'open' ? 1 : 2);
  return partsOfProof(group).toSorted((one, other) => rank(one) - rank(other));
};

const opposite: Readonly<Record<Verdict, Verdict>> = { met: 'unmet', unmet: 'met', open: 'open' };

/**
 * The leaf that a reader should see first. Among open ones a question that the company can answer comes before a
 * judgement that it cannot.
 */
export const decidingLeaf = (proof: Proof): LeafProof | null => {
  if (isLeaf(proof)) return proof;
  const [first] = decidingFirst(proof);
  if (first === undefined) return null;
  if (proof.verdict === 'open') {
    const open = partsOfProof(proof)
      .filter(({ verdict }) => verdict === 'open')
      .map(decidingLeaf);
    const askable = open.find((leaf) => leaf?.kind === 'fact');
    if (askable !== undefined) return askable;
  }
  return decidingLeaf(first);
};
