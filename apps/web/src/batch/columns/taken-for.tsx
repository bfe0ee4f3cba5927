import { type ColumnPlan, columnUnit, leftAside, nameColumn } from '@huice/tables';
import { usePackIndex } from '../../state/pack-context.ts';
import { useBatchWords } from '../words/batch-words.ts';
import { UnitChoice } from './unit-choice.tsx';

export interface TakenForProps {
  /** What the file calls it; may be empty. */
  readonly name: string;
  /** What it is called on the page. */
  readonly shown: string;
  readonly samples: readonly string[];
  /** What the file says of its unit beside the heading. */
  readonly notes: readonly string[];
  readonly plan: ColumnPlan;
  /** Whether another column is taken for the same. */
  readonly isRepeated: boolean;
  readonly setPlan: (plan: ColumnPlan) => void;
}

/** Which fact a column is taken for and in which unit, to be corrected. */
export const TakenFor = ({ name, shown, samples, notes, plan, isRepeated, setPlan }: TakenForProps) => {
  const { say, locale } = useBatchWords();
  const { pack, facts } = usePackIndex();
  const fact = plan.to === null ? undefined : facts.get(plan.to);
  const choose = (to: string) => {
    const next = facts.get(to);
    if (to === '') return setPlan(leftAside);
    setPlan({ ...leftAside, to, ...(next === undefined ? {} : columnUnit(next, name, samples, notes)) });
  };
  return (
    <>
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
      {fact === undefined ? null : <UnitChoice name={shown} fact={fact} plan={plan} setPlan={setPlan} />}
      {plan.guess === 'likely' ? <span className="batch-guess">{say('batch.columns.guess')}</span> : null}
      {isRepeated ? <span className="error-text">{say('batch.columns.repeated')}</span> : null}
    </>
  );
};
