import type { Report } from '@huice/engine';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';

/** Before the first answer: what this is, and what to do. */
export const FirstRun = ({ report }: { readonly report: Report }) => {
  const { say } = useWords();
  const { pack } = usePackIndex();
  return (
    <div className="first-run">
      <p className="first-run-lead">{say('first.lead')}</p>
      <ol>
        <li>{say('first.answer')}</li>
        <li>{say('first.read')}</li>
        <li>{say('first.keep')}</li>
      </ol>
      <p className="first-run-stock">
        {say('first.stock', { incentives: report.results.length, documents: pack.documents.length })}
      </p>
    </div>
  );
};
