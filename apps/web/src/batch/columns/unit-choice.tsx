import type { Fact } from '@huice/engine';
import type { ColumnPlan } from '@huice/tables';
import { type Unit, unitsFor } from '@huice/tables';
import { Spoken } from '../../words/spoken.tsx';
import { useBatchWords } from '../words/batch-words.ts';

interface UnitChoiceProps {
  /** What the column is called on the page. */
  readonly name: string;
  readonly fact: Fact;
  readonly plan: ColumnPlan;
  readonly setPlan: (plan: ColumnPlan) => void;
}

/** What the bare numbers of a column count, as the file says or the reader chooses; and why they have to, where the file leaves it open. */
export const UnitChoice = ({ name, fact, plan, setPlan }: UnitChoiceProps) => {
  const { say, locale } = useBatchWords();
  const { unit, doubt } = plan;
  const units = unitsFor(fact);
  if (units.length === 0) return null;
  const own = fact.kind === 'quantity' ? fact.unit[locale] : '';
  return (
    <>
      <select
        aria-label={say('batch.columns.unit', { name })}
        aria-invalid={doubt !== null}
        value={unit ?? ''}
        onChange={({ target }) => setPlan({ ...plan, unit: target.value as Unit, doubt: null, guess: null })}
      >
        {unit === null ? (
          <option value="" disabled={doubt !== null}>
            {say(doubt === null ? 'batch.unit.each' : 'batch.unit.choose')}
          </option>
        ) : null}
        {units.map((one) => (
          <option key={one} value={one}>
            {say(`batch.unit.${one}`, { unit: own })}
          </option>
        ))}
      </select>
      {doubt === null ? null : (
        <span className="error-text">
          <Spoken text={say(`batch.doubt.${doubt.code}`, { text: doubt.text })} />
        </span>
      )}
    </>
  );
};
