import type { Fact } from '@huice/engine';
import { type FormEvent, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { type Draft, emptyDraft, isAnswered } from '../state/draft.ts';
import { draftText } from '../state/draft-text.ts';
import { fieldName } from '../state/field-name.ts';
import { nothingDraft } from '../state/nothing-draft.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { fewOf } from './next-step.ts';
import { useSelfCheck } from './self-check-context.ts';
import { useStepHead } from './use-step-head.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

/** All that few companies have, at once: what is ticked is asked by itself, and of the rest the company has nothing. */
export const FewStep = () => {
  const { say, locale } = useSelfCheckWords();
  const { pack } = usePackIndex();
  const { steps, interview, desk, goOn } = useSelfCheck();
  const { setValue, clearErrors } = useFormContext<Record<string, Draft>>();
  const { drafts } = desk.answers;
  // As it was when one came: what is ticked takes nothing off the list.
  const [few] = useState(() => fewOf(interview));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(few.filter((fact) => hasSome(fact, drafts[fact.id])).map(({ id }) => id)),
  );
  const head = useStepHead(say('few.title'));
  const leave = (alone: readonly string[]) =>
    goOn({ ...steps.aside, alone: [...new Set([...steps.aside.alone, ...alone])] });
  const handIn = (event: FormEvent) => {
    event.preventDefault();
    for (const fact of few) {
      const isTicked = ticked.has(fact.id);
      const draft = drafts[fact.id];
      if (isTicked && !isNothing(fact, draft)) continue;
      setValue(fieldName(fact.id), isTicked ? emptyDraft(fact) : nothingDraft(fact), { shouldDirty: true });
      clearErrors(fieldName(fact.id));
    }
    leave([...ticked]);
  };
  const tick = (id: string, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
  const groups = pack.groups
    .map((group) => ({ group, facts: few.filter((fact) => fact.group === group.id) }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <form className="self-question" onSubmit={handIn}>
      <button type="button" className="plain self-back" onClick={() => steps.back({ name: 'start' })}>
        {say('ask.back')}
      </button>
      <div className="self-ask self-few">
        <h1 tabIndex={-1} ref={head}>
          {say('few.title')}
        </h1>
        <p className="self-why">{say('few.lead')}</p>
        {groups.map(({ group, facts }) => (
          <fieldset key={group.id}>
            <legend>{group.label[locale]}</legend>
            <div className="options" data-many="true">
              {facts.map((fact) => (
                <label key={fact.id} className="option">
                  <input
                    type="checkbox"
                    checked={ticked.has(fact.id)}
                    onChange={({ target }) => tick(fact.id, target.checked)}
                  />
                  <span>{fact.label[locale]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <div className="self-acts">
          <button type="submit" className="primary">
            {say('few.go', { n: ticked.size })}
          </button>
          <button type="button" className="plain" onClick={() => leave(few.map(({ id }) => id))}>
            {say('few.each')}
          </button>
        </div>
      </div>
    </form>
  );
};

const isNothing = (fact: Fact, draft: Draft | undefined): boolean =>
  draft !== undefined && draftText(draft) === draftText(nothingDraft(fact));

const hasSome = (fact: Fact, draft: Draft | undefined): boolean => isAnswered(draft) && !isNothing(fact, draft);
