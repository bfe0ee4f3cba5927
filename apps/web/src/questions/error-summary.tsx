import type { Ref } from 'react';
import { useFormState } from 'react-hook-form';
import { useShelf } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { errorsAt } from './error-text.tsx';
import { fieldName } from './field-name.ts';
import { goToQuestion } from './go-to-question.ts';

/** Everything that cannot be read, with a way to each; takes the focus when the form is handed in. */
export const ErrorSummary = ({ ref }: { readonly ref: Ref<HTMLElement> }) => {
  const { say, locale } = useWords();
  const { pack } = useShelf();
  const { errors } = useFormState();
  const wrong = pack.facts.flatMap((fact) => errorsAt(errors[fieldName(fact.id)]).map((error) => ({ fact, ...error })));
  if (wrong.length === 0) return null;
  return (
    <section className="error-summary" ref={ref} tabIndex={-1} aria-labelledby="error-summary-title">
      <h3 id="error-summary-title">{say('error.summary', { n: wrong.length })}</h3>
      <ul>
        {wrong.map(({ fact, control, message }) => (
          <li key={`${fact.id} ${control}`}>
            <button type="button" className="plain" onClick={() => goToQuestion(fact.id, control)}>
              {fact.label[locale]}
            </button>
            <span>{message}</span>
          </li>
        ))}
      </ul>
      <p>{say('error.kept')}</p>
    </section>
  );
};
