import { type ChoicesFact, type DateFact, type NumericFact, parseAnswer } from '@huice/engine';
import { describeIssue } from '@huice/engine/wording';
import { type KeyboardEvent, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useComplaint } from '../frame/complaints.ts';
import { ErrorText } from '../questions/error-text.tsx';
import { FigureQuestion } from '../questions/figure-question.tsx';
import { PicksQuestion } from '../questions/picks-question.tsx';
import { answerOf } from '../state/answer-of.ts';
import { useCheckedAnswers } from '../state/checked-answers.tsx';
import { controlOf } from '../state/control-of.ts';
import { type Draft, emptyDraft, isAnswered } from '../state/draft.ts';
import { fieldName } from '../state/field-name.ts';
import { useWords } from '../words/use-words.ts';
import type { Answering } from './answer-buttons.tsx';

interface AnswerControlsProps {
  readonly fact: ChoicesFact | NumericFact | DateFact;
  readonly answer: Answering;
}

interface Complaint {
  readonly control: string;
  readonly message: string;
}

/**
 * The question's own controls, with a form of their own: what is ticked and typed here counts once it is handed in, so
 * that nothing moves meanwhile.
 */
export const AnswerControls = ({ fact, answer }: AnswerControlsProps) => {
  const { say, locale } = useWords();
  const { drafts } = useCheckedAnswers();
  // Radio buttons of one name exclude each other across the page, so the name is not that of the form below.
  const name = `next:${fieldName(fact.id)}`;
  const id = 'next-control';
  const form = useForm<Record<string, Draft>>({ defaultValues: { [name]: drafts[fact.id] ?? emptyDraft(fact) } });
  const [complaints, complain] = useState<readonly Complaint[]>([]);
  const handIn = () => {
    const draft = form.getValues(name) as Draft;
    const read = parseAnswer(fact, answerOf(fact, draft));
    if (!read.ok) {
      complain(
        read.issues.map((issue) => ({
          control: controlOf(draft, issue.path)[0] ?? 'exact',
          message: describeIssue({ ...issue, path: [] }, locale),
        })),
      );
    } else if (isAnswered(draft)) answer(draft);
    else complain([{ control: 'none', message: say('next.empty') }]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    // Enter would hand in the whole form below.
    event.preventDefault();
    handIn();
  };
  useComplaint(complaints.length > 0);
  const wrong = complaints.map(({ control }) => control);
  return (
    <FormProvider {...form}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only catches what would hand in the form around it */}
      <div className="next-controls" onKeyDown={onKeyDown}>
        {fact.kind === 'choices' ? (
          <PicksQuestion fact={fact} name={name} id={id} wrong={wrong} />
        ) : (
          <FigureQuestion fact={fact} name={name} id={id} wrong={wrong} />
        )}
        <div role="alert">
          {complaints.map(({ control, message }) => (
            <ErrorText key={control} id={`${id}-error-${control}`} message={message} />
          ))}
        </div>
        <button type="button" className="tool next-hand-in" onClick={handIn}>
          {say('next.hand-in')}
        </button>
      </div>
    </FormProvider>
  );
};
