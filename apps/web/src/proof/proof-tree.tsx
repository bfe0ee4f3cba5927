import type { Proof } from '@huice/engine';
import { describeCondition } from '@huice/engine/explain';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { decidingFirst, isLeaf } from './deciding.ts';
import { LeafWithNotes } from './leaf-with-notes.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** The condition as written, foldable, with what decides it first. */
export const ProofTree = ({ proof }: { readonly proof: Proof }) => {
  const { locale } = useWords();
  const { pack } = usePackIndex();
  if (isLeaf(proof)) return <LeafWithNotes leaf={proof} />;
  return (
    <details className="branch" open>
      <summary>
        <VerdictMark verdict={proof.verdict} />
        <span>{describeCondition(pack, proof, locale)}</span>
      </summary>
      <ul>
        {decidingFirst(proof).map((child, index) => (
          // The order follows the verdicts, so a branch is told apart by its place in the condition as written.
          <li key={proof.of.indexOf(child)} data-first={index === 0}>
            <ProofTree proof={child} />
          </li>
        ))}
      </ul>
    </details>
  );
};
