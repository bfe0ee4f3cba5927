import { useWords } from '../words/use-words.ts';
import { PartMissing } from './part-missing.ts';
import { ReportBox } from './report-box.tsx';

interface StepFailedProps {
  readonly error: unknown;
  readonly close: () => void;
}

/** A step failed while the page itself stands: go on, load again, or report it. */
export const StepFailed = ({ error, close }: StepFailedProps) => {
  const { say } = useWords();
  return (
    <aside className="notice uncaught" aria-label={say('failure.title')}>
      <p role="alert">{say(error instanceof PartMissing ? 'failure.part' : 'failure.step')}</p>
      <button type="button" className="tool" onClick={() => location.reload()}>
        {say('failure.reload')}
      </button>
      <button type="button" className="plain" onClick={close}>
        {say('notice.close')}
      </button>
      <ReportBox error={error} />
    </aside>
  );
};
