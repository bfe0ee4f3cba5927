import type { DateFact, NumericFact } from '@huice/engine';
import { startTransition, useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { afterPaint } from '../state/after-paint.ts';
import type { FigureDraft } from '../state/draft.ts';
import { Spoken } from '../words/spoken.tsx';
import { type Say, useWords } from '../words/use-words.ts';
import { afterPress } from './after-press.ts';
import { readBack } from './read-back.ts';

interface FigureInputProps {
  readonly fact: NumericFact | DateFact;
  readonly name: string;
  readonly part: 'exact' | 'min' | 'max';
  /** The id of the error about this very control, or null. */
  readonly describedBy: string | null;
  /** On one line, where what was read stands below in full and the unit of money is only read aloud. */
  readonly dense: boolean;
}

/** A text box, never a spin button: what is typed stays as typed, and what it was read as stands below. */
export const FigureInput = ({ fact, name, part, describedBy, dense }: FigureInputProps) => {
  const { say, locale } = useWords();
  const { register, setValue, getValues, getFieldState, trigger } = useFormContext();
  const text: string = useWatch({ name, compute: (draft: FigureDraft) => draft[part] });
  const id = useId();
  const read = readBack(fact, text, locale);
  const field = `${name}.${part}`;
  const typed = register(field, {
    onChange: () => {
      // Typing is an answer, so it takes back a “not sure”.
      if ((getValues(name) as FigureDraft).unsure) setValue(`${name}.unsure`, false);
      // What was refused is read anew at every key, both ends of a range together; the form library waits until a field was left once.
      if (getFieldState(name).error !== undefined) void trigger(name);
    },
  });
  const append = (unit: string) => {
    setValue(
      field,
      `${text
        .trimEnd()
        .replace(/[万萬亿億]?元?$/, '')
        .trimEnd()}${unit}`,
      {
        shouldDirty: true,
        shouldValidate: true,
      },
    );
    document.getElementById(id)?.focus();
  };
  return (
    <div className="figure-input">
      <label htmlFor={id} className={dense && fact.kind === 'money' ? 'unseen' : undefined}>
        {part === 'exact' ? '' : `${say(part === 'min' ? 'answer.min' : 'answer.max')} · `}
        <Spoken text={unitOf(fact, say, locale)} />
      </label>
      <div className="figure-box">
        <input
          id={id}
          type="text"
          inputMode={fact.kind === 'date' ? 'text' : 'decimal'}
          autoComplete="off"
          spellCheck={false}
          maxLength={64}
          data-control={part}
          aria-invalid={describedBy !== null}
          aria-describedby={[describedBy, `${id}-read`].filter(Boolean).join(' ')}
          {...typed}
          // The character first; what it is read as, and what comes of it, in a frame of its own.
          onChange={(event) => afterPaint(() => startTransition(() => void typed.onChange(event)))}
          onBlur={(event) => afterPress(() => void typed.onBlur(event))}
        />
        {fact.kind === 'money'
          ? (['万', '亿'] as const).map((unit) => (
              <button key={unit} type="button" tabIndex={-1} onClick={() => append(unit)}>
                <UnitWords unit={unit === '万' ? say('unit.wan') : say('unit.yi')} />
              </button>
            ))
          : null}
      </div>
      <output className="figure-read" id={`${id}-read`} htmlFor={id} hidden={describedBy !== null}>
        {read === null ? '' : say('answer.read-as', { text: read })}
      </output>
    </div>
  );
};

/** The unit as it is shown, and what it does as it is read aloud; neither as an attribute, which could not say that it is Chinese. */
const UnitWords = ({ unit }: { readonly unit: string }) => {
  const { say } = useWords();
  return (
    <>
      <span aria-hidden="true">
        <Spoken text={unit} />
      </span>
      <span className="unseen">
        <Spoken text={say('answer.append-unit', { unit })} />
      </span>
    </>
  );
};

const unitOf = (fact: NumericFact | DateFact, say: Say, locale: ReturnType<typeof useWords>['locale']): string => {
  if (fact.kind === 'money') return say('unit.money');
  if (fact.kind === 'share') return say('unit.share');
  if (fact.kind === 'date') return say('unit.date');
  return fact.unit[locale];
};
