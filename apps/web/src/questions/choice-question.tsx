import type { BooleanFact, ChoiceFact } from '@huice/engine';
import { useFormContext, useWatch } from 'react-hook-form';
import { unsure } from '../state/draft.ts';
import { useWords } from '../words/use-words.ts';
import type { ControlProps } from './control-props.ts';

/**
 * Yes or no, or one of several: native radio buttons, with `不清楚` as an equal. They are held by value: registered with
 * the form library, an untouched group would turn into null as soon as the focus passes through it.
 */
export const ChoiceQuestion = ({ fact, name, id }: ControlProps<BooleanFact | ChoiceFact>) => {
  const { say, locale } = useWords();
  const { setValue } = useFormContext();
  const draft: unknown = useWatch({ name });
  const options =
    fact.kind === 'boolean'
      ? [
          { value: 'true', label: say('answer.yes') },
          { value: 'false', label: say('answer.no') },
        ]
      : fact.options.map((option) => ({ value: option.id, label: option.label[locale] }));
  return (
    <div className="options" data-few={options.length <= 2}>
      {[...options, { value: unsure, label: say('answer.unsure') }].map(({ value, label }) => (
        <label key={value} className="option" data-unsure={value === unsure}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={name}
            value={value}
            checked={draft === value}
            onChange={() => setValue(name, value, { shouldDirty: true })}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
};
