import type { ChoiceFact } from '@huice/engine';
import { type Ref, useId } from 'react';
import type { PlaceState } from './use-place.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

interface PlaceChoiceProps extends Pick<PlaceState, 'fact' | 'chosen' | 'choose'> {
  readonly select: Ref<HTMLSelectElement>;
}

/** Where the company is, before anything else is asked: it decides whose policies are looked at. */
export const PlaceChoice = ({ fact, chosen, choose, select }: PlaceChoiceProps) => {
  const { say, locale } = useSelfCheckWords();
  const id = useId();
  return (
    <p className="self-place">
      <label htmlFor={id}>{fact.question[locale]}</label>
      <select ref={select} id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="">{say('start.anywhere')}</option>
        {fact.options.map((option) => (
          <option key={option.id} value={option.id}>
            {`${'\u3000'.repeat(depthOf(fact, option.within))}${option.label[locale]}`}
          </option>
        ))}
      </select>
    </p>
  );
};

/** How many places it lies within. */
const depthOf = ({ options }: ChoiceFact, within: string | undefined): number => {
  const around = options.find(({ id }) => id === within);
  return around === undefined ? 0 : 1 + depthOf({ options } as ChoiceFact, around.within);
};
