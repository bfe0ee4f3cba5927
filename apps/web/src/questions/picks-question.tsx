import type { ChoicesFact, Locale } from '@huice/engine';
import { optionLabel } from '@huice/engine/wording';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PicksDraft } from '../state/draft.ts';
import { type Say, useWords } from '../words/use-words.ts';
import type { ControlProps } from './control-props.ts';

/** Any of several: native tick boxes. “None of them” is said, never assumed; some may be ticked with the rest left open. */
export const PicksQuestion = ({ fact, name, dense = false }: ControlProps<ChoicesFact>) => {
  const { say, locale } = useWords();
  const { setValue } = useFormContext();
  const draft = useWatch({ name }) as PicksDraft;
  const put = (change: Partial<PicksDraft>) => setValue(name, { ...draft, ...change }, { shouldDirty: true });
  const pick = (option: string, on: boolean) =>
    put({
      picked: fact.options.map(({ id }) => id).filter((id) => (id === option ? on : draft.picked.includes(id))),
      ...(on ? { none: false } : {}),
    });
  const options = (
    <div className="options" data-many={fact.options.length > 6}>
      {fact.options.map((option) => (
        <label key={option.id} className="option">
          <input
            type="checkbox"
            name={`${name}-${option.id}`}
            checked={draft.picked.includes(option.id)}
            onChange={(event) => pick(option.id, event.target.checked)}
          />
          <span>{optionLabel(fact, option.id, locale)}</span>
        </label>
      ))}
      <label className="option" data-apart="true">
        <input
          type="checkbox"
          name={`${name}-none`}
          checked={draft.none}
          onChange={({ target }) => put(target.checked ? { none: true, picked: [], unsure: false } : { none: false })}
        />
        <span>{say('answer.none')}</span>
      </label>
      <label className="option" data-unsure="true">
        <input
          type="checkbox"
          name={`${name}-unsure`}
          checked={draft.unsure}
          onChange={({ target }) => put(target.checked ? { unsure: true, none: false } : { unsure: false })}
        />
        <span>{draft.picked.length > 0 ? say('answer.rest-unsure') : say('answer.unsure')}</span>
      </label>
    </div>
  );
  if (!dense) return options;
  return (
    <details className="picks">
      <summary>
        <span className="picks-said">{picksText(fact, draft, say, locale)}</span>
      </summary>
      {options}
    </details>
  );
};

/** What is ticked, in a few words; the list itself is folded behind it. */
const picksText = (fact: ChoicesFact, { picked, none, unsure }: PicksDraft, say: Say, locale: Locale): string => {
  const names = fact.options.filter(({ id }) => picked.includes(id)).map(({ id }) => optionLabel(fact, id, locale));
  const rest = unsure ? [say(picked.length > 0 ? 'answer.rest-unsure' : 'answer.unsure')] : [];
  const all = none ? [say('answer.none')] : [...names, ...rest];
  return all.length === 0 ? say('answer.none-yet') : all.join(say('list.separator'));
};
