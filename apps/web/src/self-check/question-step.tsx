import type { Fact } from '@huice/engine';
import { describeQuestion } from '@huice/engine/wording';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { unbroken } from '../amounts/unbroken.ts';
import { Explained } from '../glossary/explained.tsx';
import { ErrorSummary, useWrong } from '../questions/error-summary.tsx';
import { ErrorText } from '../questions/error-text.tsx';
import { type Draft, emptyDraft, isAnswered } from '../state/draft.ts';
import { fieldName, questionId } from '../state/field-name.ts';
import { AnswerArea } from './answer-area.tsx';
import { onNumberKey } from './number-keys.ts';
import { QuestionNotes } from './question-notes.tsx';
import { useSelfCheck } from './self-check-context.ts';
import { useQuestionAt } from './use-question-at.ts';
import { useStepHead } from './use-step-head.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

/** One question, why it is asked, and every way of answering it as an equal. */
export const QuestionStep = ({ fact }: { readonly fact: Fact }) => {
  const { say, locale } = useSelfCheckWords();
  const { steps, desk, goOn } = useSelfCheck();
  const { getValues, setValue, clearErrors, trigger } = useFormContext<Record<string, Draft>>();
  const { question, left } = useQuestionAt(fact.id);
  const [refusals, setRefusals] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLElement>(null);
  const name = fieldName(fact.id);
  const draft = desk.answers.drafts[fact.id] ?? emptyDraft(fact);
  const isChange = steps.step.name === 'change';
  const text =
    question === null || fact.kind === 'choices' ? fact.question[locale] : describeQuestion(fact, question, locale);

  const unreadable = useWrong([fact]);
  const isEmpty = refusals > 0 && !isAnswered(draft);
  const empty = say(fact.kind === 'choices' ? 'ask.empty-picks' : 'ask.empty');
  const wrong = isEmpty ? [{ fact, control: 'one', message: empty }] : unreadable;
  const head = useStepHead(text, refusals > 0 && wrong.length > 0);
  // The summary is only there once the errors are shown, so the focus follows the rendering.
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);

  const leave = () => {
    if (!isChange) return goOn();
    desk.store.tell();
    steps.back({ name: 'check' });
  };
  const answer = (chosen: Draft) => {
    setValue(name, chosen, { shouldDirty: true });
    clearErrors(name);
    leave();
  };
  const handIn = async (event: FormEvent) => {
    event.preventDefault();
    if (isAnswered(getValues(name)) && (await trigger(name))) leave();
    else setRefusals((count) => count + 1);
  };
  const skip = () => goOn({ ...steps.aside, later: [...steps.aside.later, fact.id] });
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && event.target === head.current) form.current?.requestSubmit();
    else onNumberKey(event);
  };
  return (
    <form className="self-question" ref={form} onSubmit={handIn} onKeyDown={onKeyDown} noValidate>
      <button
        type="button"
        className="plain self-back"
        onClick={() => steps.back({ name: isChange ? 'check' : 'start' })}
      >
        {say(isChange ? 'ask.back-to' : 'ask.back')}
      </button>
      <fieldset className="question self-ask" id={questionId(fact.id)} data-wrong={wrong.length > 0}>
        <legend>
          <h1 tabIndex={-1} ref={head}>
            <Explained text={unbroken(text)} />
          </h1>
        </legend>
        <p className="self-why">
          <Explained text={fact.why[locale]} />
        </p>
        {refusals === 0 ? null : (
          <ErrorSummary
            ref={summary}
            wrong={wrong}
            title={isEmpty ? say('ask.empty-title') : say('error.summary', { n: wrong.length })}
            heading="h2"
          />
        )}
        <AnswerArea
          fact={fact}
          question={question}
          draft={draft}
          answer={answer}
          wrong={wrong.map(({ control }) => control)}
          handIn={
            <button type="submit" className="primary">
              {say(isChange ? 'ask.save' : 'ask.continue')}
            </button>
          }
          errors={wrong.map(({ control, message }) => (
            <ErrorText key={control} id={`${questionId(fact.id)}-error-${control}`} message={message} />
          ))}
        />
      </fieldset>
      {isChange ? null : (
        <button type="button" className="plain self-skip" onClick={skip}>
          {say('ask.skip')}
        </button>
      )}
      <QuestionNotes fact={fact} question={question} left={left} />
    </form>
  );
};
