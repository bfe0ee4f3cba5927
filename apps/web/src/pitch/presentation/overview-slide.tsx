import type { Report, Result } from '@huice/engine';
import { statusLabel } from '@huice/engine/wording';
import { groupResults, statuses } from '../../results/group-results.ts';
import { StatusShape } from '../../results/status-mark.tsx';
import { TotalLines } from '../../results/total-line.tsx';
import { usePitchWords } from '../words/pitch-words.ts';

/** How many stand where, and of each how many are in force: a condition that is met is not yet a policy in force. */
export const OverviewSlide = ({ report }: { readonly report: Report }) => {
  const { say, locale } = usePitchWords();
  const groups = groupResults(report.results);
  const inForce = (results: readonly Result[]) =>
    results.filter(({ validity }) => validity.state === 'in-force').length;
  return (
    <>
      <h2 tabIndex={-1}>{say('pitch.present.overview', { n: report.results.length })}</h2>
      <ul className="slide-figures">
        {statuses.map((status) => (
          <li key={status} data-status={status}>
            <b>{groups.current[status].length}</b>
            <span className="status" data-status={status}>
              <StatusShape status={status} />
              {statusLabel(status, locale)}
            </span>
            <small>{say('pitch.present.in-force', { n: inForce(groups.current[status]) })}</small>
          </li>
        ))}
        <li data-status="ended">
          <b>{groups.ended.length}</b>
          <span>{say('results.ended-short')}</span>
          <small>{say('pitch.present.ended')}</small>
        </li>
      </ul>
      <TotalLines report={report} />
    </>
  );
};
