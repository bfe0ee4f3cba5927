import { type PointsProof, type Proof, partsOfProof, type ResolvedCitation } from '@huice/engine';
import { describeCondition, describePoints } from '@huice/engine/wording';
import { NoteMarks } from '../citations/note-marks.tsx';
import { NoteUnder } from '../citations/note-under.tsx';
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
  if (proof.kind === 'points') return <PointsTree proof={proof} />;
  const parts = partsOfProof(proof);
  return (
    // A definition is folded: what it is called says enough until somebody asks.
    <details className="branch" open={proof.kind !== 'meets'}>
      <summary>
        <VerdictMark verdict={proof.verdict} />
        <span>{describeCondition(pack, proof, locale)}</span>
      </summary>
      {proof.kind === 'meets' ? <Marks citations={proof.citations} /> : null}
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

/** Links cannot stand in a summary, which is a button. */
const Marks = ({ citations }: { readonly citations: readonly ResolvedCitation[] }) => (
  <p className="leaf-line">
    <NoteMarks citations={citations} />
  </p>
);

/** Points: what is asked, what there is so far, and indicator by indicator what gives how many. */
const PointsTree = ({ proof }: { readonly proof: PointsProof }) => {
  const { locale } = useWords();
  const { pack } = usePackIndex();
  return (
    <details className="branch" open>
      <summary>
        <VerdictMark verdict={proof.verdict} />
        <span>
          {describeCondition(pack, proof, locale)} · {describePoints(proof.points, locale)}
        </span>
      </summary>
      <Marks citations={proof.citations} />
      <ul>
        {proof.indicators.map(({ label, points, grades }, index) => (
          <li key={index}>
            <details className="branch">
              <summary>
                <span>
                  {label[locale]} · {describePoints(points, locale)}
                </span>
              </summary>
              <ul>
                {grades.map((grade, at) => (
                  <li key={at}>
                    <p className="leaf-given">{describePoints({ min: grade.points, max: grade.points }, locale)}</p>
                    <ProofTree proof={grade.of} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <NoteUnder citations={proof.citations} />
    </details>
  );
};
