import type { Status, ValidityResult } from '@huice/engine';
import { describeValidity } from '@huice/engine/wording';
import { useMemo } from 'react';
import { statuses } from '../../results/group-results.ts';
import { placeLabel } from '../../results/place-label.ts';
import { StatusShape } from '../../results/status-mark.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { incentiveCounts } from '../screening/company-lines.ts';
import { type Filter, noFilter, shownIncentives } from '../screening/filter.ts';
import type { Screened } from '../screening/screened.ts';
import { useBatchWords } from '../words/batch-words.ts';

interface SummaryTableProps {
  readonly screened: Screened;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

/** Per incentive, how many companies stand where; what has ended is set apart, as history. */
export const SummaryTable = ({ screened, filter, setFilter }: SummaryTableProps) => {
  const { say } = useBatchWords();
  const { pack } = usePackIndex();
  const counts = useMemo(() => incentiveCounts(screened), [screened]);
  const all = shownIncentives(screened, pack, noFilter);
  const ended = all.filter((at) => screened.validity[at]?.state === 'ended');
  const choose = (incentive: string) =>
    setFilter({ ...noFilter, incentive: filter.incentive === incentive ? '' : incentive });
  const lines = (of: readonly number[]) =>
    of.map((at) => (
      <Line
        key={at}
        incentive={screened.incentives[at] as string}
        validity={{ ...(screened.validity[at] as Screened['validity'][number]), citations: [] }}
        counts={counts[at] as Readonly<Record<Status, number>>}
        all={screened.companies.length}
        isChosen={filter.incentive === screened.incentives[at]}
        choose={choose}
      />
    ));
  return (
    <details className="batch-summary" open>
      <summary>
        <h3>{say('batch.summary.title')}</h3>
      </summary>
      <table>
        <caption className="unseen">{say('batch.summary.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('batch.summary.incentive')}</th>
            <th scope="col" className="batch-bar-column">
              {say('batch.summary.spread')}
            </th>
            {statuses.map((status) => (
              <th key={status} scope="col" className="batch-count">
                <StatusShape status={status} size={12} />
                {say(`status.${status}-short`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{lines(all.filter((at) => !ended.includes(at)))}</tbody>
        {ended.length === 0 ? null : (
          <tbody className="batch-ended">
            <tr>
              <th scope="rowgroup" colSpan={6}>
                {say('batch.summary.ended')}
              </th>
            </tr>
            {lines(ended)}
          </tbody>
        )}
      </table>
    </details>
  );
};

interface LineProps {
  readonly incentive: string;
  readonly validity: ValidityResult;
  readonly counts: Readonly<Record<Status, number>>;
  readonly all: number;
  readonly isChosen: boolean;
  readonly choose: (incentive: string) => void;
}

const Line = ({ incentive, validity, counts, all, isChosen, choose }: LineProps) => {
  const { locale } = useBatchWords();
  const { pack, incentives } = usePackIndex();
  const { title, place } = incentives.get(incentive) ?? { title: null, place: '' };
  return (
    <tr data-state={validity.state} data-chosen={isChosen}>
      <th scope="row">
        <button type="button" className="plain" aria-pressed={isChosen} onClick={() => choose(incentive)}>
          {title?.[locale] ?? incentive}
        </button>
        <span className="tally">
          {placeLabel(pack, place, locale)} · {describeValidity(validity, locale)}
        </span>
      </th>
      <td className="batch-bar-column">
        <Bar counts={counts} all={all} />
      </td>
      {statuses.map((status) => (
        <td key={status} className="batch-count" data-none={counts[status] === 0}>
          <StatusShape status={status} size={12} />
          {counts[status].toLocaleString(locale === 'en' ? 'en' : 'zh-CN')}
        </td>
      ))}
    </tr>
  );
};

/** The figures beside it say the same, so it is hidden from readers aloud. */
const Bar = ({ counts, all }: Pick<LineProps, 'counts' | 'all'>) => {
  let from = 0;
  return (
    <svg className="batch-bar" width="100%" height="10" aria-hidden="true" focusable="false">
      {statuses.map((status) => {
        const x = from;
        from += all === 0 ? 0 : (100 * counts[status]) / all;
        return <rect key={status} data-status={status} x={`${x}%`} y="0" width={`${from - x}%`} height="10" />;
      })}
    </svg>
  );
};
