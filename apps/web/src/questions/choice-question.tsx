import type { BooleanFact, ChoiceFact } from '@huice/engine';
import { optionLabel } from '@huice/engine/wording';
import { useFormContext, useWatch } from 'react-hook-form';
import { unsure } from '../state/draft.ts';
import { useWords } from '../words/use-words.ts';
import type { ControlProps } from './control-props.ts';

/**
 * Yes or no, or one of several: native radio buttons, with `不清楚` as an equal; a native menu where space is short. They are
 * held by value: registered with the form library, an untouched group would turn into null as soon as the focus passes through it.
 */
export const ChoiceQuestion = ({ fact, name, id, dense = false }: ControlProps<BooleanFact | ChoiceFact>) => {
  const { say, locale } = useWords();
  const { setValue } = useFormContext();
  const draft: unknown = useWatch({ name });
  const options =
    fact.kind === 'boolean'
      ? [
          { value: 'true', label: say('answer.yes') },
          { value: 'false', label: say('answer.no') },
        ]
      : fact.options.map(({ id: value }) => ({ value, label: optionLabel(fact, value, locale) }));
  const all = [...options, { value: unsure, label: say('answer.unsure') }];
  const put = (value: string) => setValue(name, value, { shouldDirty: true });
  if (dense && options.length > 2) {
    return (
      <select
        className="choice-menu"
        name={name}
        aria-label={fact.label[locale]}
        value={typeof draft === 'string' ? draft : ''}
        onChange={({ target }) => put(target.value)}
      >
        <option value="">{say('answer.none-yet')}</option>
        {all.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div className="options" data-few={options.length <= 2}>
      {all.map(({ value, label }) => (
        <label key={value} className="option" data-unsure={value === unsure}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={name}
            value={value}
            checked={draft === value}
            onChange={() => put(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
};
