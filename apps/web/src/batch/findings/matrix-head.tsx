import { validityLabel } from '@huice/engine/wording';
import { usePackIndex } from '../../state/pack-context.ts';
import type { Screened } from '../screening/screened.ts';
import { type BatchMessageId, useBatchWords } from '../words/batch-words.ts';
import type { Sorting } from './sortings.ts';

interface MatrixHeadProps {
  readonly screened: Screened;
  readonly shown: readonly number[];
  readonly sorting: Sorting;
  readonly sort: (sorting: Sorting) => void;
}

const sortable = [
  ['name', 'batch.matrix.name', false],
  ['reach', 'batch.matrix.reach', true],
  ['money', 'batch.matrix.money', true],
] as const satisfies readonly (readonly [Sorting['by'], BatchMessageId, boolean])[];

export const MatrixHead = ({ screened, shown, sorting, sort }: MatrixHeadProps) => {
  const { say, locale } = useBatchWords();
  const { incentives } = usePackIndex();
  return (
    <thead>
      <tr>
        {sortable.map(([by, message, isDownFirst]) => {
          const isSorted = sorting.by === by;
          return (
            <th
              key={by}
              scope="col"
              className={`batch-${by}`}
              aria-sort={isSorted ? (sorting.desc ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => sort({ by, desc: isSorted ? !sorting.desc : isDownFirst })}>
                {say(message)}
                <span aria-hidden="true" className="batch-arrow">
                  {isSorted ? (sorting.desc ? '↓' : '↑') : '↕'}
                </span>
              </button>
            </th>
          );
        })}
        {shown.map((at) => {
          const id = screened.incentives[at] as string;
          const state = screened.validity[at]?.state ?? 'unconfirmed';
          return (
            <th key={id} scope="col" className="batch-incentive" data-state={state}>
              <span className="batch-incentive-title">{incentives.get(id)?.title[locale] ?? id}</span>
              {state === 'in-force' ? null : <small>{validityLabel(state, locale)}</small>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
};
