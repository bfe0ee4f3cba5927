import { useId, useState } from 'react';
import { kept } from '../state/kept.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { errorReport } from './error-report.ts';

/** A report of the error to copy and pass on. It is all to be seen before it is sent, and nothing sends it. */
export const ReportBox = ({ error }: { readonly error: unknown }) => {
  const { say, locale } = useWords();
  const { calculator } = usePackIndex();
  const id = useId();
  const [withAnswers, setWithAnswers] = useState(false);
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const answers = location.hash === '' ? (kept.read() ?? '') : location.hash;
  const report = errorReport(error, { calculator, language: locale, ...(withAnswers ? { answers } : {}) });
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  const issues: string = import.meta.env.HUICE_ISSUES ?? '';
  return (
    <div className="report">
      <p>
        {say('report.what')} {issues === '' ? say('report.to-host') : <a href={issues}>{say('report.to-issues')}</a>}
      </p>
      <p className="report-acts">
        <button type="button" className="tool" onClick={() => copy().catch(() => setState('refused'))}>
          {say(state === 'copied' ? 'report.copied' : 'report.copy')}
        </button>
        {answers === '' ? null : (
          <label>
            <input
              type="checkbox"
              checked={withAnswers}
              onChange={({ target }) => {
                setWithAnswers(target.checked);
                setState('idle');
              }}
            />
            {say('report.with-answers')}
          </label>
        )}
      </p>
      {state === 'refused' ? <p role="status">{say('report.by-hand')}</p> : null}
      <details open={state === 'refused'}>
        <summary id={id}>{say('report.look')}</summary>
        <textarea readOnly rows={8} value={report} aria-labelledby={id} onFocus={({ target }) => target.select()} />
      </details>
    </div>
  );
};
