import { slots } from '../kept/scenario.ts';
import { KeyHint, useKeyOf } from '../keys/key-hint.tsx';
import { usePitchWords } from '../words/pitch-words.ts';
import { scenarioName } from './scenario-name.ts';
import type { Scenarios } from './use-scenarios.ts';

interface ScenarioBarProps {
  readonly scenarios: Scenarios;
  readonly isCompared: boolean;
  readonly compare: (on: boolean) => void;
}

/** The slots; pressing one edits it, or fills it with a copy of what is on the screen. */
export const ScenarioBar = ({ scenarios, isCompared, compare }: ScenarioBarProps) => {
  const { say } = usePitchWords();
  const compareKey = useKeyOf('C');
  return (
    <section className="scenarios" aria-labelledby="scenarios-title">
      <h3 id="scenarios-title">{say('pitch.scenario.title')}</h3>
      <div className="scenario-slots">
        {slots.map((letter, slot) => (
          <Slot key={letter} slot={slot} scenarios={scenarios} />
        ))}
        {scenarios.editing === null ? null : (
          <button type="button" className="plain" onClick={scenarios.leave}>
            {say('pitch.scenario.leave')}
          </button>
        )}
        <button
          type="button"
          className="tool"
          aria-pressed={isCompared}
          onClick={() => compare(!isCompared)}
          {...compareKey}
        >
          {say('pitch.scenario.compare')}
          <KeyHint of="C" />
        </button>
      </div>
    </section>
  );
};

const Slot = ({ slot, scenarios }: { readonly slot: number; readonly scenarios: Scenarios }) => {
  const { say } = usePitchWords();
  const scenario = scenarios.all[slot] ?? null;
  const isOpen = scenarios.editing === slot;
  const key = String(slot + 1);
  const shortcut = useKeyOf(key);
  const name = scenarioName(scenario, slot, say);
  return (
    <button
      type="button"
      className="slot"
      data-empty={scenario === null}
      aria-pressed={isOpen}
      onClick={() => scenarios.open(slot)}
      {...shortcut}
    >
      {scenario === null ? say('pitch.scenario.add', { name }) : name}
      <KeyHint of={key} />
    </button>
  );
};
