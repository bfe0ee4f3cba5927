import type { PointsProof } from '@huice/engine';
import { describeCondition, describePoints } from '@huice/engine/explain';
import { NoteMarks } from '../citations/note-marks.tsx';
import { NoteUnder } from '../citations/note-under.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { ProofTree } from './proof-tree.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** Points: what is asked, what there is so far, and indicator by indicator what gives how many. */
export const PointsTree = ({ proof }: { readonly proof: PointsProof }) => {
  const { locale } = useWords();
  const { pack } = usePackIndex();
  return (
    <details className="branch" open>
      <summary>
        <VerdictMark verdict={proof.verdict} />
        <span>
          {describeCondition(pack, proof, locale)} · {describePoints(proof.points, locale)}
        </span>
        <NoteMarks citations={proof.citations} />
      </summary>
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
