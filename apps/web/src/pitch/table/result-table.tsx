import type { Report, Result } from '@huice/engine';
import type { KeyboardEvent } from 'react';
import { scaleFor } from '../../amounts/scale.ts';
import type { WhatIf } from '../what-if/use-what-if.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import { focusRow, rowId } from './focus-row.ts';
import { orderResults } from './order-results.ts';
import { ResultRow } from './result-row.tsx';

interface ResultTableProps {
  readonly report: Report;
  readonly whatIf: WhatIf;
  /** The incentives that stand open. */
  readonly opened: ReadonlySet<string>;
  readonly toggle: (incentive: string) => void;
}

/** Every incentive on a line: status, name, amount, validity, what moved, and what decides it. */
export const ResultTable = ({ report, whatIf, opened, toggle }: ResultTableProps) => {
  const { say } = usePitchWords();
  const { baseline, diffs } = whatIf;
  const { current, ended } = orderResults(report.results, baseline?.report?.results ?? null);
  const scale = scaleFor(report.results.map(({ amount }) => amount));
  const row = (result: Result) => (
    <ResultRow
      key={result.incentive}
      result={result}
      diff={diffs.get(result.incentive) ?? null}
      scale={scale}
      isOpen={opened.has(result.incentive)}
      toggle={toggle}
    />
  );
  const pressed = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element)) return;
    const inside = event.target.closest<HTMLElement>('tr[data-incentive]')?.dataset['incentive'];
    if (event.key === 'Escape' && inside !== undefined && opened.has(inside)) {
      toggle(inside);
      document.getElementById(rowId(inside))?.focus();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.target.closest('.row-open') === null) return;
    event.preventDefault();
    focusRow(step);
  };
  return (
    <table className="result-table" data-compared={baseline !== null} onKeyDown={pressed}>
      <caption className="unseen">{say('results.title')}</caption>
      <thead>
        <tr>
          <th scope="col" className="col-status">
            {say('brief.status')}
          </th>
          <th scope="col" className="col-item">
            {say('brief.item')}
          </th>
          <th scope="col" className="col-amount">
            {say('brief.amount')}
          </th>
          <th scope="col" className="col-validity">
            {say('brief.validity')}
          </th>
          <th scope="col" className="col-deciding">
            {say(baseline === null ? 'pitch.row.deciding' : 'pitch.row.diff')}
          </th>
        </tr>
      </thead>
      <tbody>{current.map(row)}</tbody>
      {ended.length === 0 ? null : (
        <tbody className="rows-ended">
          <tr>
            <th scope="rowgroup" colSpan={5} className="rows-head">
              {say('results.ended')} <span className="tally">{say('pitch.row.ended-lead')}</span>
            </th>
          </tr>
          {ended.map(row)}
        </tbody>
      )}
    </table>
  );
};
