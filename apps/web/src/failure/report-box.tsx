import { useState } from 'react';
import { CopyBox } from '../design/copy-box.tsx';
import { kept } from '../state/kept.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { errorReport } from './error-report.ts';
import { WhereToReport } from './where-to-report.tsx';

/** A report of the error to copy and pass on. It is all to be seen before it is sent, and nothing sends it. */
export const ReportBox = ({ error }: { readonly error: unknown }) => {
  const { say, locale } = useWords();
  const { calculator } = usePackIndex();
  const [withAnswers, setWithAnswers] = useState(false);
  const answers = location.hash === '' ? (kept.read() ?? '') : location.hash;
  const report = errorReport(error, { calculator, language: locale, ...(withAnswers ? { answers } : {}) });
  return (
    <div className="report">
      <p>
        {say('report.what')} <WhereToReport />
      </p>
      <CopyBox text={report} copy={say('report.copy')} look={say('report.look')} rows={8}>
        {answers === '' ? null : (
          <label>
            <input type="checkbox" checked={withAnswers} onChange={({ target }) => setWithAnswers(target.checked)} />
            {say('report.with-answers')}
          </label>
        )}
      </CopyBox>
    </div>
  );
};
