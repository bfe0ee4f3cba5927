import { statusLabel } from '@huice/engine/wording';
import { statuses } from '../../results/group-results.ts';
import { StatusShape } from '../../results/status-mark.tsx';
import { useBatchWords } from '../words/batch-words.ts';

/** What the marks in the matrix stand for. */
export const Legend = () => {
  const { say, locale } = useBatchWords();
  return (
    <ul className="batch-legend" aria-label={say('batch.matrix.legend')}>
      {statuses.map((status) => (
        <li key={status} className="status" data-status={status}>
          <StatusShape status={status} />
          <span className="batch-legend-word">{say(`status.${status}-short`)}</span>
          {statusLabel(status, locale) === say(`status.${status}-short`) ? null : (
            <span className="tally">{statusLabel(status, locale)}</span>
          )}
        </li>
      ))}
    </ul>
  );
};
