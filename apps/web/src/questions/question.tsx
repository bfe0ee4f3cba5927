import type { Fact } from '@huice/engine';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { type Draft, emptyDraft, isAnswered } from '../state/draft.ts';
import { useWords } from '../words/use-words.ts';
import { ChoiceQuestion } from './choice-question.tsx';
import type { ControlProps } from './control-props.ts';
import { ErrorText, errorsAt } from './error-text.tsx';
import { fieldName, questionId } from './field-name.ts';
import { FigureQuestion } from './figure-question.tsx';
import { PicksQuestion } from './picks-question.tsx';

interface QuestionProps {
  readonly fact: Fact;
  /** How many incentives this answer could still change; null before anything is worked out. */
  readonly matters: number | null;
}

/** One fact asked: the question, its control, why it is asked and where the answer is found. */
export const Question = ({ fact, matters }: QuestionProps) => {
  const { say, locale } = useWords();
  const name = fieldName(fact.id);
  const id = questionId(fact.id);
  const { setValue, clearErrors } = useFormContext();
  const draft = useWatch({ name }) as Draft | undefined;
  const { errors } = useFormState({ name });
  const wrong = errorsAt(errors[name]);
  const answered = isAnswered(draft);
  const clear = () => {
    setValue(name, emptyDraft(fact), { shouldDirty: true });
    clearErrors(name);
  };
  return (
    <fieldset
      className="question"
      id={id}
      data-answered={answered}
      data-settled={!answered && matters === 0}
      data-wrong={wrong.length > 0}
    >
      <legend>{fact.question[locale]}</legend>
      <div className="question-notes">
        <details className="question-why">
          <summary>{say('question.help')}</summary>
          <dl>
            <dt>{say('question.why')}</dt>
            <dd>{fact.why[locale]}</dd>
            <dt>{say('question.where')}</dt>
            <dd>{fact.whereFound[locale]}</dd>
          </dl>
        </details>
        {answered ? (
          <button type="button" className="plain" onClick={clear}>
            {say('question.clear')}
            <span className="unseen"> {fact.label[locale]}</span>
          </button>
        ) : matters === null ? null : (
          <span className="question-matters">
            {matters > 0 ? say('question.matters', { n: matters }) : say('question.settled')}
          </span>
        )}
      </div>
      <Control fact={fact} name={name} id={id} wrong={wrong.map(({ control }) => control)} />
      {wrong.map(({ control, message }) => (
        <ErrorText key={control} id={`${id}-error-${control}`} message={message} />
      ))}
    </fieldset>
  );
};

const Control = ({ fact, ...rest }: ControlProps) => {
  switch (fact.kind) {
    case 'boolean':
    case 'choice':
      return <ChoiceQuestion fact={fact} {...rest} />;
    case 'choices':
      return <PicksQuestion fact={fact} {...rest} />;
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return <FigureQuestion fact={fact} {...rest} />;
  }
};
