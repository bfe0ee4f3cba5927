import { useId } from 'react';
import { type Scenario, slots } from '../kept/scenario.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import { scenarioName } from './scenario-name.ts';
import type { Scenarios } from './use-scenarios.ts';

interface ColumnHeadProps {
  readonly slot: number;
  readonly scenario: Scenario;
  readonly scenarios: Scenarios;
}

/** Its name, which can be changed here, and the ways to edit it or to let it go. */
export const ColumnHead = ({ slot, scenario, scenarios }: ColumnHeadProps) => {
  const { say } = usePitchWords();
  const id = useId();
  const name = scenarioName(scenario, slot, say);
  const isOpen = scenarios.editing === slot;
  return (
    <th scope="col" data-editing={isOpen}>
      <label htmlFor={id} className="unseen">
        {say('pitch.scenario.rename', { letter: slots[slot] ?? '' })}
      </label>
      <input
        id={id}
        type="text"
        maxLength={40}
        autoComplete="off"
        value={scenario.name}
        placeholder={name}
        onChange={({ target }) => scenarios.rename(slot, target.value)}
      />
      <span className="column-acts">
        {isOpen ? (
          <b>{say('pitch.scenario.editing')}</b>
        ) : (
          <button type="button" className="plain" onClick={() => scenarios.open(slot)}>
            {say('pitch.scenario.edit')}
            <span className="unseen"> {name}</span>
          </button>
        )}
        <button type="button" className="plain" onClick={() => scenarios.remove(slot)}>
          {say('pitch.scenario.remove')}
          <span className="unseen"> {name}</span>
        </button>
      </span>
    </th>
  );
};
