import { useMemo, useState } from 'react';
import { usePackIndex } from '../../state/pack-context.ts';
import { type Scenario, slots } from '../kept/scenario.ts';
import { standingOf } from '../what-if/standing.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import { ColumnHead } from './column-head.tsx';
import { ComparedAnswers, ComparedRows, ComparedTotals } from './compared-parts.tsx';
import { type Column, compareColumns } from './scenario-columns.ts';
import type { Scenarios } from './use-scenarios.ts';

interface ScenarioCompareProps {
  readonly scenarios: Scenarios;
  readonly today: string;
}

interface ScenarioColumn extends Column {
  readonly slot: number;
  readonly scenario: Scenario;
}

/** The scenarios side by side: what was answered differently, what adds up, and every incentive in each. */
export const ScenarioCompare = ({ scenarios, today }: ScenarioCompareProps) => {
  const { say } = usePitchWords();
  const packIndex = usePackIndex();
  const [isShort, shorten] = useState(false);
  const { all } = scenarios;
  const columns = useMemo(
    () =>
      all.flatMap((scenario, slot): ScenarioColumn[] => {
        const standing = scenario === null ? null : standingOf(packIndex, scenario.fragment, today);
        return scenario === null || standing === null ? [] : [{ key: slots[slot] ?? '', slot, scenario, standing }];
      }),
    [all, packIndex, today],
  );
  if (columns.length < 2) {
    return <p className="compare-lead">{say('pitch.compare.lead', { n: columns.length })}</p>;
  }
  const rows = compareColumns(columns);
  const shown = rows.filter(({ differs }) => differs || !isShort);
  return (
    <div className="compare">
      <div className="compare-tools">
        <label className="option">
          <input type="checkbox" checked={isShort} onChange={({ target }) => shorten(target.checked)} />
          <span>{say('pitch.compare.short')}</span>
        </label>
        <p className="tally" role="status">
          {say('pitch.compare.said', { n: rows.filter(({ differs }) => differs).length, all: rows.length })}
        </p>
      </div>
      <div className="compare-scroll">
        <table className="compare-table" data-columns={columns.length}>
          <caption className="unseen">{say('pitch.scenario.compare')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('brief.item')}</th>
              {columns.map(({ key, slot, scenario }) => (
                <ColumnHead key={key} slot={slot} scenario={scenario} scenarios={scenarios} />
              ))}
            </tr>
          </thead>
          <ComparedAnswers columns={columns} />
          <ComparedTotals columns={columns} />
          <ComparedRows columns={columns} rows={shown} marked />
        </table>
      </div>
      {shown.length === 0 ? <p className="compare-lead">{say('pitch.compare.none')}</p> : null}
    </div>
  );
};
