import type { ReactNode } from 'react';
import { Spoken } from '../../words/spoken.tsx';
import { usePitchWords } from '../words/pitch-words.ts';
import type { PlanColumn } from './plan-columns.ts';

interface PlanTableProps {
  readonly columns: readonly PlanColumn[];
  readonly children: ReactNode;
}

/** Plans side by side, to be looked at: on a slide and on paper. */
export const PlanTable = ({ columns, children }: PlanTableProps) => {
  const { say } = usePitchWords();
  return (
    <table className="compare-table" data-columns={columns.length}>
      <caption className="unseen">{say('pitch.scenario.compare')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('brief.item')}</th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col">
              <b>
                <Spoken text={name} />
              </b>
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
};
