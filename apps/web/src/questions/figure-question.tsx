import type { DateFact, NumericFact } from '@huice/engine';
import { useFormContext, useWatch } from 'react-hook-form';
import type { FigureDraft } from '../state/draft.ts';
import { useWords } from '../words/use-words.ts';
import type { ControlProps } from './control-props.ts';
import { FigureInput } from './figure-input.tsx';
import { FigureMode } from './figure-mode.tsx';

/** A figure or a date, exact or as a range; `不清楚` keeps what was typed and leaves it out of account. */
export const FigureQuestion = ({ fact, name, id, wrong, dense = false }: ControlProps<NumericFact | DateFact>) => {
  const { locale } = useWords();
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
    <div className="figure" data-unsure={draft.unsure} data-mode={draft.mode}>
      <FigureMode name={name} label={fact.label[locale]} draft={draft} put={put} dense={dense} />
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
