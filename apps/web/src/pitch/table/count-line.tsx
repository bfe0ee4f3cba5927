import type { Report } from '@huice/engine';
import { describeDate } from '@huice/engine/wording';
import { groupResults, statuses } from '../../results/group-results.ts';
import { StatusShape } from '../../results/status-mark.tsx';
import { usePitchWords } from '../words/pitch-words.ts';

/** How many stand where, over what has not ended; and how many of all are in force. */
export const CountLine = ({ report }: { readonly report: Report }) => {
  const { say, locale } = usePitchWords();
  const { current, ended } = groupResults(report.results);
  const inForce = report.results.filter(({ validity }) => validity.state === 'in-force').length;
  return (
    <ul className="count-line" aria-label={say('results.counts')}>
      {statuses.map((status) => (
        <li key={status} data-status={status} className="status">
          <StatusShape status={status} />
          {say(`status.${status}-short`)} <b>{current[status].length}</b>
        </li>
      ))}
      {ended.length === 0 ? null : (
        <li>
          {say('results.ended-short')} <b>{ended.length}</b>
        </li>
      )}
      <li className="count-force">
        {say('pitch.count.in-force', {
          n: inForce,
          all: report.results.length,
          date: describeDate(report.asOf, locale),
        })}
      </li>
    </ul>
  );
};
