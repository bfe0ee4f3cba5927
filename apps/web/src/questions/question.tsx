import type { Fact } from '@huice/engine';
import { memo } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { Explained } from '../glossary/explained.tsx';
import { emptyDraft, isAnswered } from '../state/draft.ts';
import { fieldName, questionId } from '../state/field-name.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';
import { ErrorText, errorsAt } from './error-text.tsx';
import { MootMark } from './moot-mark.tsx';
import { QuestionControl } from './question-control.tsx';
import { QuestionHelp } from './question-help.tsx';
import { QuestionStanding } from './question-standing.tsx';

interface QuestionProps {
  readonly fact: Fact;
  /** How many incentives this answer could still change; null before anything is worked out. */
  readonly matters: number | null;
  /** One line where it fits, for someone who knows the questions: the label stands for the question. */
  readonly dense?: boolean;
}

/** One fact asked: the question, its control, why it is asked and where the answer is found. */
export const Question = memo(({ fact, matters, dense = false }: QuestionProps) => {
  const { locale } = useWords();
  const name = fieldName(fact.id);
  const id = questionId(fact.id);
  const { setValue, clearErrors } = useFormContext();
  const answered: boolean = useWatch({ name, compute: isAnswered });
  const { errors } = useFormState({ name });
  const wrong = errorsAt(errors[name]);
  const clear = () => {
    setValue(name, emptyDraft(fact), { shouldDirty: true });
    clearErrors(name);
  };
  const standing = <QuestionStanding fact={fact} clear={answered ? clear : null} matters={matters} short={dense} />;
  const control = (
    <QuestionControl fact={fact} name={name} id={id} wrong={wrong.map(({ control: at }) => at)} dense={dense} />
  );
  return (
    <fieldset
      className="question"
      id={id}
      data-answered={answered}
      data-settled={!answered && matters === 0}
      data-wrong={wrong.length > 0}
      data-kind={fact.kind}
      data-dense={dense}
    >
      <legend>
        <Explained text={dense ? fact.label[locale] : fact.question[locale]} />
        {dense ? (
          <span className="unseen">
            {' '}
            <Spoken text={fact.question[locale]} />
          </span>
        ) : null}
      </legend>
      {dense ? (
        <>
          {control}
          {standing}
          <QuestionHelp fact={fact} short />
        </>
      ) : (
        <>
          <div className="question-notes">
            <QuestionHelp fact={fact} />
            {standing}
          </div>
          {control}
        </>
      )}
      {answered ? <MootMark factId={fact.id} /> : null}
      {wrong.map(({ control: at, message }) => (
        <ErrorText key={at} id={`${id}-error-${at}`} message={message} />
      ))}
    </fieldset>
  );
});
