import { useShelf } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { useBatchWords } from '../words/batch-words.ts';
import { type ColumnPlan, leftAside, nameColumn } from './column-plan.ts';
import { guessUnit, type Unit, unitsFor } from './unit.ts';

interface ColumnRowProps {
  readonly column: number;
  readonly name: string;
  readonly samples: readonly string[];
  /** What the file says of its unit beside the heading. */
  readonly note: string;
  readonly plan: ColumnPlan;
  /** Whether another column is taken for the same. */
  readonly isRepeated: boolean;
  readonly setPlan: (plan: ColumnPlan) => void;
}

export const ColumnRow = ({ column, name, samples, note, plan, isRepeated, setPlan }: ColumnRowProps) => {
  const { say, locale } = useBatchWords();
  const { pack, facts } = useShelf();
  const fact = plan.to === null ? undefined : facts.get(plan.to);
  const shown = name === '' ? say('batch.columns.unnamed', { n: column + 1 }) : name;
  const units = fact === undefined ? [] : unitsFor(fact);
  const choose = (to: string) => {
    const next = facts.get(to);
    if (to === '') return setPlan(leftAside);
    setPlan({ ...leftAside, to, unit: next === undefined ? null : guessUnit(next, name, samples, note) });
  };
  return (
    <tr data-used={plan.to !== null}>
      <th scope="row">
        <Spoken text={shown} />
      </th>
      <td className="batch-samples">
        <Spoken text={samples.length === 0 ? '—' : samples.map((sample) => sample.slice(0, 24)).join(' · ')} />
      </td>
      <td className="batch-taken">
        <select
          aria-label={say('batch.columns.take', { name: shown })}
          aria-invalid={isRepeated}
          value={plan.to ?? ''}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{say('batch.columns.aside')}</option>
          <option value={nameColumn}>{say('batch.columns.name')}</option>
          {pack.groups.map((group) => (
            <optgroup key={group.id} label={group.label[locale]}>
              {pack.facts
                .filter((one) => one.group === group.id)
                .map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label[locale]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        {units.length === 0 || plan.unit === null ? null : (
          <select
            aria-label={say('batch.columns.unit', { name: shown })}
            value={plan.unit}
            onChange={({ target }) => setPlan({ ...plan, unit: target.value as Unit, guess: null })}
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {say(`batch.unit.${unit}`)}
              </option>
            ))}
          </select>
        )}
        {plan.guess === 'likely' ? <span className="batch-guess">{say('batch.columns.guess')}</span> : null}
        {isRepeated ? <span className="error-text">{say('batch.columns.repeated')}</span> : null}
      </td>
    </tr>
  );
};
