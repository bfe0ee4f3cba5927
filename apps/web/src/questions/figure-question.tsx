import type { DateFact, NumericFact } from '@huice/engine';
import { useFormContext, useWatch } from 'react-hook-form';
import type { FigureDraft } from '../state/draft.ts';
import { useWords } from '../words/use-words.ts';
import type { ControlProps } from './control-props.ts';
import { FigureInput } from './figure-input.tsx';

/** A figure or a date, exact or as a range; `不清楚` keeps what was typed and leaves it out of account. */
export const FigureQuestion = ({ fact, name, id, wrong }: ControlProps<NumericFact | DateFact>) => {
  const { say } = useWords();
  const { setValue, clearErrors } = useFormContext();
  const draft = useWatch({ name }) as FigureDraft;
  const put = (change: Partial<FigureDraft>) => {
    setValue(name, { ...draft, ...change }, { shouldDirty: true });
    clearErrors(name);
  };
  const input = (part: 'exact' | 'min' | 'max') => (
    <FigureInput
      fact={fact}
      name={name}
      part={part}
      describedBy={wrong.includes(part) ? `${id}-error-${part}` : null}
    />
  );
  return (
    <div className="figure" data-unsure={draft.unsure}>
      <div className="figure-modes">
        {(['exact', 'range'] as const).map((mode) => (
          <label key={mode} className="option">
            <input
              type="radio"
              name={`${name}-mode`}
              value={mode}
              checked={!draft.unsure && draft.mode === mode}
              onChange={() => put({ mode, unsure: false })}
            />
            <span>{say(mode === 'exact' ? 'answer.exact' : 'answer.range')}</span>
          </label>
        ))}
        <label className="option" data-unsure="true">
          <input
            type="radio"
            name={`${name}-mode`}
            value="unsure"
            checked={draft.unsure}
            onChange={() => put({ unsure: true })}
          />
          <span>{say('answer.unsure')}</span>
        </label>
      </div>
      {draft.mode === 'exact' ? (
        input('exact')
      ) : (
        <div className="figure-range">
          {input('min')}
          {input('max')}
        </div>
      )}
    </div>
  );
};
