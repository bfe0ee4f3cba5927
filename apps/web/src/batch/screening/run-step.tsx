import { describeIssue } from '@huice/engine/wording';
import { type ColumnPlan, nameColumn, repeated } from '@huice/tables';
import { useComplaint } from '../../frame/complaints.ts';
import { unsettled } from '../columns/unsettled.ts';
import type { Opened } from '../use-table.ts';
import { type BatchSay, useBatchWords } from '../words/batch-words.ts';
import { RunProgress } from './run-progress.tsx';
import type { Screening } from './use-screening.ts';

interface RunStepProps {
  readonly opened: Opened;
  readonly screening: Screening;
  readonly run: () => void;
  readonly cancel: () => void;
}

export const RunStep = ({ opened, screening, run, cancel }: RunStepProps) => {
  const { say, locale } = useBatchWords();
  const { plans } = opened;
  const left = unsettled(opened);
  const why = whyNot(plans, say);
  useComplaint(screening.kind === 'failed' || (screening.kind !== 'done' && why !== null));
  if (screening.kind === 'done') return null;
  return (
    <section className="batch-step batch-run" aria-labelledby="run-title">
      <h2 id="run-title">
        <span className="batch-number" aria-hidden="true">
          3
        </span>
        {say('batch.run.title')}
      </h2>
      {screening.kind === 'running' ? (
        <RunProgress progress={screening.progress} cancel={cancel} />
      ) : (
        <>
          {screening.kind === 'cancelled' ? <p role="status">{say('batch.run.cancelled')}</p> : null}
          {screening.kind === 'failed' ? (
            <div className="batch-refusal" role="alert">
              {screening.issues === null ? (
                <p>{say('batch.run.failed')}</p>
              ) : (
                screening.issues.slice(0, 5).map((issue, index) => <p key={index}>{describeIssue(issue, locale)}</p>)
              )}
            </div>
          ) : null}
          {why === null ? null : <p className="error-text">{why}</p>}
          {left === 0 ? null : <p className="tally">{say('batch.run.unsettled', { n: left })}</p>}
          <button type="button" className="primary" disabled={why !== null} onClick={run}>
            {say('batch.run.start')}
          </button>
        </>
      )}
    </section>
  );
};

/** What has to be settled in the columns first; null when nothing has. */
const whyNot = (plans: readonly ColumnPlan[], say: BatchSay): string | null => {
  if (!plans.some(({ to }) => to !== null && to !== nameColumn)) return say('batch.run.no-columns');
  if (repeated(plans).size > 0) return say('batch.run.repeated');
  const doubtful = plans.filter(({ doubt }) => doubt !== null).length;
  return doubtful > 0 ? say('batch.run.units', { n: doubtful }) : null;
};
