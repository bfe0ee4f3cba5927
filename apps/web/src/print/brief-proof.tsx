import { type Proof, partsOfProof, type ResolvedCitation } from '@huice/engine';
import { describeCondition, describeGap, describePoints, verdictLabel } from '@huice/engine/wording';
import type { ReactNode } from 'react';
import { isLeaf } from '../proof/deciding.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';

interface BriefProofProps {
  readonly proof: Proof;
  readonly marks: (citations: readonly ResolvedCitation[]) => ReactNode;
}

/** The condition in the order in which it is written, unfolded, each leaf with its verdict and its notes. */
export const BriefProof = ({ proof, marks }: BriefProofProps) => {
  const { say, locale } = useWords();
  const { pack, facts } = usePackIndex();
  const head = (
    <span>
      <b>{verdictLabel(proof.verdict, locale)}</b> {describeCondition(pack, proof, locale)}
    </span>
  );
  if (isLeaf(proof)) {
    const fact = proof.kind === 'fact' ? facts.get(proof.fact) : undefined;
    const gap = proof.kind === 'fact' && proof.verdict === 'unmet' ? proof.gap : null;
    return (
      <p className="brief-leaf">
        {head}
        {gap === null || fact === undefined ? null : ` — ${describeGap(fact, gap, locale)}`}
        {marks(proof.citations)}
        {proof.citations.map(({ clause, inference }) =>
          inference === undefined ? null : (
            <small key={clause}>
              {' '}
              <Spoken text={say('brief.inference', { text: inference[locale] })} />
            </small>
          ),
        )}
      </p>
    );
  }
  return (
    <div className="brief-branch">
      <p>
        {head}
        {proof.kind === 'points' ? ` · ${describePoints(proof.points, locale)}` : null}
        {'citations' in proof ? marks(proof.citations) : null}
      </p>
      <ul>
        {partsOfProof(proof).map((child, index) => (
          <li key={index}>
            <BriefProof proof={child} marks={marks} />
          </li>
        ))}
      </ul>
    </div>
  );
};
