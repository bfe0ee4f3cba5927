import { type Proof, partsOfProof } from '@huice/engine';
import { describeCondition } from '@huice/engine/explain';
import { NoteMarks } from '../citations/note-marks.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { decidingFirst, isLeaf } from './deciding.ts';
import { LeafWithNotes } from './leaf-with-notes.tsx';
import { PointsTree } from './points-tree.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** The condition as written, foldable, with what decides it first. */
export const ProofTree = ({ proof }: { readonly proof: Proof }) => {
  const { locale } = useWords();
  const { pack } = usePackIndex();
  if (isLeaf(proof)) return <LeafWithNotes leaf={proof} />;
  if (proof.kind === 'points') return <PointsTree proof={proof} />;
  const parts = partsOfProof(proof);
  return (
    // A definition is folded: what it is called says enough until somebody asks.
    <details className="branch" open={proof.kind !== 'meets'}>
      <summary>
        <VerdictMark verdict={proof.verdict} />
        <span>{describeCondition(pack, proof, locale)}</span>
        {proof.kind === 'meets' ? <NoteMarks citations={proof.citations} /> : null}
      </summary>
      <ul>
        {decidingFirst(proof).map((child, index) => (
          // The order follows the verdicts, so a branch is told apart by its place in the condition as written.
          <li key={parts.indexOf(child)} data-first={index === 0}>
            <ProofTree proof={child} />
          </li>
        ))}
      </ul>
    </details>
  );
};
