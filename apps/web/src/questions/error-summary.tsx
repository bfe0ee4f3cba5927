import type { Fact } from '@huice/engine';
import type { Ref } from 'react';
import { useFormState } from 'react-hook-form';
import { fieldName } from '../state/field-name.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';
import { errorsAt, type LocatedError } from './error-text.tsx';
import { goToQuestion } from './go-to-question.ts';

interface Wrong extends LocatedError {
  readonly fact: Fact;
}

/** What cannot be read in the answers to these questions. */
export const useWrong = (facts: readonly Fact[]): readonly Wrong[] => {
  const { errors } = useFormState();
  return facts.flatMap((fact) => errorsAt(errors[fieldName(fact.id)]).map((error) => ({ fact, ...error })));
};

interface ErrorSummaryProps {
  readonly ref: Ref<HTMLElement>;
  readonly wrong: readonly Wrong[];
  readonly title: string;
  /** One below the heading that it stands under. */
  readonly heading?: 'h2' | 'h3';
}

/** Everything that is wrong, with a way to each; takes the focus when the form is handed in. */
export const ErrorSummary = ({ ref, wrong, title, heading: Heading = 'h3' }: ErrorSummaryProps) => {
  const { say, locale } = useWords();
  if (wrong.length === 0) return null;
  return (
    <section className="error-summary" ref={ref} tabIndex={-1} aria-labelledby="error-summary-title">
      <Heading id="error-summary-title">{title}</Heading>
      <ul>
        {wrong.map(({ fact, control, message }) => (
          <li key={`${fact.id} ${control}`}>
            <button type="button" className="plain" onClick={() => goToQuestion(fact.id, control)}>
              {fact.label[locale]}
            </button>
            <span>
              <Spoken text={message} />
            </span>
          </li>
        ))}
      </ul>
      <p>{say('error.kept')}</p>
    </section>
  );
};
