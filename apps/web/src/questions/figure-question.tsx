import type { DateFact, NumericFact } from '@huice/engine';
import { useFormContext, useWatch } from 'react-hook-form';
import type { FigureDraft } from '../state/draft.ts';
import { useWords } from '../words/use-words.ts';
import type { ControlProps } from './control-props.ts';
import { FigureInput } from './figure-input.tsx';
import { type FigureHow, FigureMode } from './figure-mode.tsx';

/** A figure or a date, exact or as a range; `不清楚` keeps what was typed and leaves it out of account. */
export const FigureQuestion = ({ fact, name, id, wrong, dense = false }: ControlProps<NumericFact | DateFact>) => {
  const { locale } = useWords();
  const { setValue, getValues, clearErrors } = useFormContext();
  const how: FigureHow = useWatch({ name, compute: ({ mode, unsure }: FigureDraft) => ({ mode, unsure }) });
  const put = (change: Partial<FigureDraft>) => {
    setValue(name, { ...(getValues(name) as FigureDraft), ...change }, { shouldDirty: true });
    clearErrors(name);
  };
  const input = (part: 'exact' | 'min' | 'max') => (
    <FigureInput
      fact={fact}
      name={name}
      part={part}
      describedBy={wrong.includes(part) ? `${id}-error-${part}` : null}
      dense={dense}
    />
  );
  return (
    <div className="figure" data-unsure={how.unsure} data-mode={how.mode}>
      <FigureMode name={name} label={fact.label[locale]} how={how} put={put} dense={dense} />
      {how.mode === 'exact' ? (
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
