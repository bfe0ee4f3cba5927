import { describeIssue } from '@huice/engine/wording';
import { lazy, Suspense, useCallback, useState } from 'react';
import { HatchPattern } from '../amounts/amount-mark.tsx';
import { Footer } from '../frame/footer.tsx';
import { TotalLines } from '../results/total-line.tsx';
import type { DeskState } from '../state/use-desk.ts';
import { ScenarioBar } from './scenarios/scenario-bar.tsx';
import type { Scenarios } from './scenarios/use-scenarios.ts';
import { CountLine } from './table/count-line.tsx';
import { ResultTable } from './table/result-table.tsx';
import { BaselineBar } from './what-if/baseline-bar.tsx';
import type { WhatIf } from './what-if/use-what-if.ts';
import { usePitchWords } from './words/pitch-words.ts';

const ScenarioCompare = lazy(() =>
  import('./scenarios/scenario-compare.tsx').then(({ ScenarioCompare: of }) => ({ default: of })),
);

interface PitchResultsProps {
  readonly desk: DeskState;
  readonly whatIf: WhatIf;
  readonly scenarios: Scenarios;
  readonly today: string;
  readonly isCompared: boolean;
  readonly compare: (on: boolean) => void;
}

/** The answer to what stands on the left: as one list against the baseline, or as scenarios side by side. */
export const PitchResults = ({ desk, whatIf, scenarios, today, isCompared, compare }: PitchResultsProps) => {
  const { say, locale } = usePitchWords();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (incentive: string) =>
      setOpened((now) => new Set(now.has(incentive) ? [...now].filter((id) => id !== incentive) : [...now, incentive])),
    [],
  );
  const { outcome, unread } = desk;
  return (
    <section className="pitch-results" aria-labelledby="results-title">
      <HatchPattern />
      <header className="pane-head">
        <div className="pane-title">
          <h2 id="results-title" tabIndex={-1}>
            {say('results.title')}
          </h2>
          {outcome.ok ? <CountLine report={outcome.value} /> : null}
        </div>
        <div className="pitch-bars">
          <BaselineBar whatIf={whatIf} asOf={desk.answers.asOf} />
          <ScenarioBar scenarios={scenarios} isCompared={isCompared} compare={compare} />
        </div>
      </header>
      {unread === 0 ? null : <p className="results-unread">{say('results.unread', { n: unread })}</p>}
      {!outcome.ok ? (
        <ul>
          {outcome.issues.map((issue) => (
            <li key={`${issue.code} ${issue.path.join('.')}`}>{describeIssue(issue, locale)}</li>
          ))}
        </ul>
      ) : isCompared ? (
        <Suspense>
          <ScenarioCompare scenarios={scenarios} today={today} />
        </Suspense>
      ) : (
        <>
          <ResultTable report={outcome.value} whatIf={whatIf} opened={opened} toggle={toggle} />
          <TotalLines report={outcome.value} />
        </>
      )}
      <Footer privacy={say('disclaimer.privacy')} />
    </section>
  );
};
