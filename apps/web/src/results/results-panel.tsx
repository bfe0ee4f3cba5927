import type { Outcome, Report } from '@huice/engine';
import { describeDate, describeIssue } from '@huice/engine/words';
import { memo, useEffect, useLayoutEffect, useState } from 'react';
import { AmountLegend } from '../amounts/amount-legend.tsx';
import { HatchPattern } from '../amounts/amount-mark.tsx';
import { scaleFor } from '../amounts/scale.ts';
import { useRoom } from '../design/use-room.ts';
import { useShelf } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { CardPlaces } from './card-place.tsx';
import { FirstRun } from './first-run.tsx';
import { regrouping, statuses } from './group-results.ts';
import { type Listed, Places } from './places.ts';
import { ResultGroup } from './result-group.tsx';
import { StatusCounts } from './status-counts.tsx';
import { TotalLines } from './total-line.tsx';

export interface ResultsPanelProps {
  readonly outcome: Outcome<Report>;
  /** True before anything has been answered. */
  readonly untouched: boolean;
  /** How many answers could not be read and count as unknown for now. */
  readonly unread: number;
}

export const ResultsPanel = memo(({ outcome, ...rest }: ResultsPanelProps) => {
  const { say, locale } = useWords();
  if (!outcome.ok) {
    return (
      <section className="results" aria-labelledby="results-title">
        <h2 id="results-title">{say('results.failed')}</h2>
        <ul>
          {outcome.issues.map((issue) => (
            <li key={`${issue.code} ${issue.path.join('.')}`}>{describeIssue(issue, locale)}</li>
          ))}
        </ul>
      </section>
    );
  }
  return <Results report={outcome.value} {...rest} />;
});

interface ResultsProps extends Omit<ResultsPanelProps, 'outcome'> {
  readonly report: Report;
}

const Results = ({ report, untouched, unread }: ResultsProps) => {
  const { say, locale } = useWords();
  const { pack } = useShelf();
  const beside = useRoom('(min-width: 58.75em)');
  const [regroup] = useState(regrouping);
  const groups = regroup(report.results);
  const best = untouched
    ? undefined
    : (['eligible', 'conditional'] as const).find((status) => groups.current[status].length > 0);
  const scale = scaleFor(report.results.map(({ amount }) => amount));
  const listed: readonly Listed[] = [
    ...statuses.map((id) => ({ id, results: groups.current[id], unfold: id === best })),
    { id: 'ended', results: groups.ended, unfold: false },
  ];
  const [places] = useState(() => new Places(listed, scale));
  // Before the screen is painted, so that no card is seen where it stood or with what it said before.
  useLayoutEffect(() => {
    places.arrange(listed, scale);
  });
  useEffect(() => places.watch(), [places]);
  return (
    <section className="results" aria-labelledby="results-title">
      <HatchPattern />
      <header className="results-head">
        <div>
          <h2 id="results-title" tabIndex={-1}>
            {say('results.title')}
          </h2>
          <p className="results-as-of">{say('results.as-of', { date: describeDate(report.asOf, locale) })}</p>
        </div>
        {untouched ? <FirstRun report={report} /> : <TotalLines groups={groups} />}
        {unread === 0 ? null : <p className="results-unread">{say('results.unread', { n: unread })}</p>}
        <StatusCounts groups={groups} place="head" />
        <p className="unseen" role="status">
          {say('results.announce', {
            eligible: groups.current.eligible.length,
            conditional: groups.current.conditional.length,
            undetermined: groups.current.undetermined.length,
          })}
        </p>
        <AmountLegend scale={scale} />
      </header>
      {pack.incentives.length === 0 ? <p>{say('results.empty')}</p> : null}
      {listed.map(({ id, results }) => (
        <ResultGroup key={id} id={id} count={results.length} lists={places.lists} />
      ))}
      <CardPlaces places={places} />
      {beside ? null : <StatusCounts groups={groups} place="foot" />}
    </section>
  );
};
