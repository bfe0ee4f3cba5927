import { useSyncExternalStore } from 'react';
import { useBatchWords } from '../words/batch-words.ts';
import type { Progress } from './progress.ts';

interface RunProgressProps {
  readonly progress: Progress;
  readonly cancel: () => void;
}

/** How many companies are done, and the way to stop. */
export const RunProgress = ({ progress, cancel }: RunProgressProps) => {
  const { say } = useBatchWords();
  const { done, all } = useSyncExternalStore(progress.subscribe, progress.now);
  return (
    <div className="batch-progress">
      <label htmlFor="run-progress">{say('batch.run.progress', { done, all })}</label>
      <progress id="run-progress" max={Math.max(1, all)} value={done} />
      <button type="button" className="tool" onClick={cancel}>
        {say('batch.run.cancel')}
      </button>
    </div>
  );
};
