import type { Status, ValidityState } from '@huice/engine';
import { validityLabel } from '@huice/engine/wording';
import type { ReactNode } from 'react';
import { focusOnward } from '../../design/focus-onward.ts';
import { statuses } from '../../results/group-results.ts';
import { placeLabel } from '../../results/place-label.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { type Filter, noFilter } from '../screening/filter.ts';
import type { Screened } from '../screening/screened.ts';
import { useBatchWords } from '../words/batch-words.ts';

interface FiltersProps {
  readonly screened: Screened;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

export const Filters = ({ screened, filter, setFilter }: FiltersProps) => {
  const { say, locale } = useBatchWords();
  const { pack } = usePackIndex();
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  const places = [...new Set(pack.incentives.map(({ place }) => place))];
  const states = [...new Set(screened.validity.map(({ state }) => state))];
  return (
    <div className="batch-filters" role="group" aria-label={say('batch.filter.title')}>
      <label>
        <span>{say('batch.filter.name')}</span>
        <input type="text" value={filter.name} onChange={({ target }) => change({ name: target.value })} />
      </label>
      <Choice
        label={say('batch.filter.incentive')}
        value={filter.incentive}
        choose={(incentive) => change({ incentive })}
      >
        {pack.incentives.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[locale]}
          </option>
        ))}
      </Choice>
      <Choice
        label={say('batch.filter.status')}
        value={filter.status}
        choose={(status) => change({ status: status as Status | '' })}
      >
        {statuses.map((status) => (
          <option key={status} value={status}>
            {say(`status.${status}-short`)}
          </option>
        ))}
      </Choice>
      <Choice label={say('batch.filter.place')} value={filter.place} choose={(place) => change({ place })}>
        {places.map((place) => (
          <option key={place} value={place}>
            {placeLabel(pack, place, locale)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say('batch.filter.validity')}
        value={filter.validity}
        choose={(validity) => change({ validity: validity as ValidityState | '' })}
      >
        {states.map((state) => (
          <option key={state} value={state}>
            {validityLabel(state, locale)}
          </option>
        ))}
      </Choice>
      <label className="batch-check">
        <input
          type="checkbox"
          checked={filter.problemsOnly}
          onChange={({ target }) => change({ problemsOnly: target.checked })}
        />
        <span>{say('batch.filter.problems')}</span>
      </label>
      {Object.entries(noFilter).every(([key, value]) => filter[key as keyof Filter] === value) ? null : (
        <button
          type="button"
          className="plain"
          onClick={(event) => {
            setFilter(noFilter);
            focusOnward(event, event.currentTarget.parentElement?.querySelector('input'));
          }}
        >
          {say('batch.filter.reset')}
        </button>
      )}
    </div>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly children: ReactNode;
}

const Choice = ({ label, value, choose, children }: ChoiceProps) => {
  const { say } = useBatchWords();
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{say('batch.filter.all')}</option>
        {children}
      </select>
    </label>
  );
};
