import type { Fact, Issue, Locale, Outcome, Report } from '@huice/engine';
import { describeDate, describeIssue } from '@huice/engine/wording';
import { memo, Suspense, useMemo } from 'react';
import { AmountLegend } from '../amounts/amount-legend.tsx';
import { HatchPattern } from '../amounts/amount-mark.tsx';
import { scaleFor } from '../amounts/scale.ts';
import { useRoom } from '../design/use-room.ts';
import { MyStepsLater } from '../enquiry/my-steps-later.tsx';
import { InForcePointer } from '../frame/in-force-pointer.tsx';
import { LastVisitLater } from '../last-visit/last-visit-later.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { FirstRun } from './first-run.tsx';
import { groupResults, inOrder, statuses } from './group-results.ts';
import { ResultGroup } from './result-group.tsx';
import { StatusCounts } from './status-counts.tsx';
import { TotalLines } from './total-line.tsx';
import { useRegroupedFocus } from './use-regrouped-focus.ts';
import { useUnfolding } from './use-unfolding.ts';

export interface ResultsPanelProps {
  readonly outcome: Outcome<Report>;
  /** True before anything has been answered. */
  readonly untouched: boolean;
  /** How many answers could not be read and count as unknown for now. */
  readonly unread: number;
  /** Whether it is a list to be read through: closed cards in a few lines, and what matters less only when it is asked for. */
  readonly isShort?: boolean;
}

export const ResultsPanel = memo(({ outcome, ...rest }: ResultsPanelProps) => {
  const { say, locale } = useWords();
  const { facts } = usePackIndex();
  if (!outcome.ok) {
    return (
      <section className="results" aria-labelledby="results-title">
        <h2 id="results-title">{say('results.failed')}</h2>
        <ul>
          {outcome.issues.map((issue) => (
            <li key={`${issue.code} ${issue.path.join('.')}`}>{aboutQuestion(issue, facts, locale)}</li>
          ))}
        </ul>
      </section>
    );
  }
  return <Results report={outcome.value} {...rest} />;
});

/** Said of an answer, by the name of its question. */
const aboutQuestion = (issue: Issue, facts: ReadonlyMap<string, Fact>, locale: Locale): string => {
  const label = facts.get(String(issue.path[0]))?.label[locale];
  return describeIssue(label === undefined ? issue : { ...issue, path: [label] }, locale);
};

/** More cards than these are laid out by the browser only as they come into sight. */
const many = 60;

interface ResultsProps extends Omit<ResultsPanelProps, 'outcome'> {
  readonly report: Report;
}

const Results = ({ report, untouched, unread, isShort = false }: ResultsProps) => {
  const { say, locale } = useWords();
  const { pack } = usePackIndex();
  const beside = useRoom('(min-width: 58.75em)');
  const isPhone = !beside && isShort;
  const isLong = report.results.length > many;
  const unfolding = useUnfolding();
  const focus = useRegroupedFocus();
  const groups = useMemo(() => groupResults(report.results), [report]);
  const all = useMemo(() => inOrder(groups), [groups]);
  const best = untouched
    ? undefined
    : (['eligible', 'conditional'] as const).find((status) => groups.current[status].length > 0);
  const scale = scaleFor(report.results.map(({ amount }) => amount));
  return (
    <section className="results" aria-labelledby="results-title" data-long={isLong} data-short={isShort} {...focus}>
      <HatchPattern />
      <header className="results-head">
        <div>
          <h2 id="results-title" tabIndex={-1}>
            {say('results.title')}
          </h2>
          <p className="results-as-of">{say('results.as-of', { date: describeDate(report.asOf, locale) })}</p>
        </div>
        {untouched ? <FirstRun report={report} /> : <TotalLines report={report} />}
        <InForcePointer results={report.results} />
        {untouched ? null : (
          <Suspense>
            <LastVisitLater report={report} />
          </Suspense>
        )}
        {untouched ? null : (
          <div className="my-steps-room">
            <Suspense>
              <MyStepsLater report={report} results={all} />
            </Suspense>
          </div>
        )}
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
      {statuses.map((id) => (
        <ResultGroup
          key={id}
          id={id}
          results={groups.current[id]}
          scale={scale}
          unfolding={unfolding}
          unfoldFirst={id === best && !isPhone}
          isLong={isLong}
          isShort={isShort}
        />
      ))}
      <ResultGroup
        id="ended"
        results={groups.ended}
        scale={scale}
        unfolding={unfolding}
        unfoldFirst={false}
        isLong={isLong}
        isShort={isShort}
      />
      {beside ? null : <StatusCounts groups={groups} place="foot" />}
    </section>
  );
};
