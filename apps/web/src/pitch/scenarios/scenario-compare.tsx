import { describeDate } from '@huice/engine/wording';
import { useMemo, useState } from 'react';
import { answerText } from '../../questions/answer-text.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { diffAnswers } from '../what-if/diff-answers.ts';
import { standingOf } from '../what-if/standing.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import { ColumnHead } from './column-head.tsx';
import { ColumnTotals } from './column-totals.tsx';
import { ComparedResult } from './compared-result.tsx';
import { type Column, compareColumns } from './scenario-columns.ts';
import type { Scenarios } from './use-scenarios.ts';

interface ScenarioCompareProps {
  readonly scenarios: Scenarios;
  readonly today: string;
}

/** The scenarios side by side: what was answered differently, what adds up, and every incentive in each. */
export const ScenarioCompare = ({ scenarios, today }: ScenarioCompareProps) => {
  const words = usePitchWords();
  const { say, locale } = words;
  const packIndex = usePackIndex();
  const [isShort, shorten] = useState(false);
  const { all } = scenarios;
  const columns = useMemo(
    () =>
      all.flatMap((scenario, slot): Column[] => {
        const standing = scenario === null ? null : standingOf(packIndex, scenario.fragment, today);
        return scenario === null || standing === null ? [] : [{ slot, scenario, standing }];
      }),
    [all, packIndex, today],
  );
  if (columns.length < 2) {
    return <p className="compare-lead">{say('pitch.compare.lead', { n: columns.length })}</p>;
  }
  const rows = compareColumns(columns);
  const shown = rows.filter(({ differs }) => differs || !isShort);
  const facts = diffAnswers(
    packIndex.pack.facts,
    columns.map(({ standing }) => standing.drafts),
  );
  const days = new Set(columns.map(({ standing }) => standing.asOf)).size > 1;
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
              {columns.map((column) => (
                <ColumnHead key={column.slot} column={column} scenarios={scenarios} />
              ))}
            </tr>
          </thead>
          <tbody className="compare-answers">
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className="rows-head">
                {say(facts.length === 0 && !days ? 'pitch.compare.same' : 'pitch.compare.answers')}
              </th>
            </tr>
            {days ? (
              <tr>
                <th scope="row">{say('as-of.label')}</th>
                {columns.map(({ slot, standing }) => (
                  <td key={slot}>{describeDate(standing.asOf, locale)}</td>
                ))}
              </tr>
            ) : null}
            {facts.map((fact) => (
              <tr key={fact.id}>
                <th scope="row">{fact.label[locale]}</th>
                {columns.map(({ slot, standing }) => (
                  <td key={slot}>{answerText(fact, standing.drafts[fact.id], words)}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tbody className="compare-totals">
            <tr>
              <th scope="row">{say('pitch.compare.totals')}</th>
              {columns.map((column) => (
                <ColumnTotals key={column.slot} column={column} />
              ))}
            </tr>
          </tbody>
          <tbody>
            {shown.map(({ incentive, cells, differs }) => (
              <tr key={incentive} data-differs={differs}>
                <th scope="row">
                  {packIndex.incentives.get(incentive)?.title[locale] ?? incentive}
                  {differs ? <span className="differs">{say('pitch.compare.differs')}</span> : null}
                </th>
                {cells.map((result, at) => (
                  <ComparedResult key={columns[at]?.slot} result={result} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 ? <p className="compare-lead">{say('pitch.compare.none')}</p> : null}
    </div>
  );
};
